package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuoling.ledger.Flaw;
import org.tuoling.ledger.PeriodEventKind;

/**
 * Checks a book from its first entry to its last: recomputes the chain of hashes and every balance from the amounts alone, and
 * stops at the first thing that is wrong.
 */
public final class BookCheck {

    /**
     * What is wrong first.
     *
     * @param number of the entry, if one is wrong
     * @param accountId if an account is wrong
     */
    public record Broken(Flaw flaw, Long number, UUID accountId) {}

    /**
     * An entry as it is found, with what it claims of itself.
     *
     * @param days what the day came to with each of its lines
     * @param linesAgree whether what its lines repeat of it and of their accounts is so
     */
    public record Found(
            EntryFacts facts, List<OfDay> days, int lineCount, boolean linesAgree, byte[] previousHash, byte[] hash) {

        public Found disagreeing() {
            return new Found(facts, days, lineCount, false, previousHash, hash);
        }
    }

    /** What the day of both accounts of a line came to with it. */
    public record OfDay(long fromMinor, long toMinor) {}

    private final Map<UUID, AccountSums> sums = new HashMap<>();
    private final Closings closings = new Closings();
    private byte[] lastHash;
    private long entries;
    private long postings;
    private Broken broken;

    public BookCheck(UUID bookId) {
        this.lastHash = Seal.ofBook(bookId);
    }

    /** The next closing or opening of a month; they come before the entries. */
    public void closing(int number, PeriodEventKind kind, YearMonth month, long lastNumber) {
        closings.add(number, kind, month, lastNumber);
    }

    /** The next entry by number. */
    public void entry(Found found) {
        if (broken != null) {
            return;
        }
        var facts = found.facts();
        Flaw flaw = flawOf(found);
        if (flaw != null) {
            broken = new Broken(flaw, flaw == Flaw.MISSING ? entries + 1 : facts.number(), null);
            return;
        }
        lastHash = found.hash();
        entries++;
        postings += facts.lines().size();
    }

    private Flaw flawOf(Found found) {
        var facts = found.facts();
        if (facts.number() != entries + 1) {
            return Flaw.MISSING;
        }
        if (!Arrays.equals(found.previousHash(), lastHash)) {
            return Flaw.CHAIN;
        }
        if (!Arrays.equals(found.hash(), Seal.of(facts, lastHash))) {
            return Flaw.CONTENT;
        }
        if (!found.linesAgree() || found.lineCount() != facts.lines().size() || amountOf(facts) != facts.amountMinor()) {
            return Flaw.LINES;
        }
        if (!closings.wasOpen(facts.details().effectiveOn(), facts.number())) {
            return Flaw.CLOSED;
        }
        for (int i = 0; i < facts.lines().size(); i++) {
            Flaw flaw = flawOf(facts.details(), facts.lines().get(i), found.days().get(i));
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    private static long amountOf(EntryFacts facts) {
        return facts.lines().stream().mapToLong(EntryFacts.Line::amountMinor).sum();
    }

    private Flaw flawOf(EntryDetails details, EntryFacts.Line line, OfDay ofDay) {
        if (!details.code().allows(line.from().stage(), line.to().stage())) {
            return Flaw.MOVE;
        }
        var from = sums.computeIfAbsent(line.from().id(), id -> new AccountSums());
        var to = sums.computeIfAbsent(line.to().id(), id -> new AccountSums());
        long fromDay = from.give(details.effectiveOn(), line.amountMinor());
        long toDay = to.receive(details.effectiveOn(), line.amountMinor());
        if (from.balance() != line.fromBalanceMinor() || to.balance() != line.toBalanceMinor()) {
            return Flaw.BALANCE;
        }
        if (fromDay != ofDay.fromMinor() || toDay != ofDay.toMinor()) {
            return Flaw.DAY;
        }
        boolean below = line.fromBalanceMinor() < 0 && !line.from().stage().mayGoBelowZero();
        return below || line.amountMinor() <= 0 ? Flaw.BELOW_ZERO : null;
    }

    /** What the book says its last entry is. */
    public void end(long number, byte[] hash) {
        if (broken == null && (number != entries || !Arrays.equals(hash, lastHash))) {
            broken = new Broken(Flaw.END, Math.max(number, entries), null);
        }
    }

    /** What a closing or opening of a month remembers, and the hash found there now; null when nothing is. */
    public void witness(long number, byte[] remembered, byte[] found) {
        if (broken == null && !Arrays.equals(remembered, found)) {
            broken = new Broken(Flaw.PERIOD, number, null);
        }
    }

    /** Through which day the book says it is closed. */
    public void closedThrough(LocalDate day) {
        if (broken == null && !closings.endWith(day)) {
            broken = new Broken(Flaw.CLOSED_THROUGH, null, null);
        }
    }

    /** What an account says it holds. */
    public void account(UUID id, long inMinor, long outMinor) {
        if (broken == null && !sumsOf(id).are(inMinor, outMinor)) {
            broken = new Broken(Flaw.ACCOUNT, null, id);
        }
    }

    /** What an account says of a day. */
    public void day(DayTotals told) {
        if (broken == null && !sumsOf(told.accountId()).had(told)) {
            broken = new Broken(Flaw.DAY, null, told.accountId());
        }
    }

    /** No account says more of its days. */
    public void noMoreDays() {
        if (broken == null) {
            sums.entrySet().stream()
                    .filter(account -> account.getValue().hasMore())
                    .findAny()
                    .ifPresent(account -> broken = new Broken(Flaw.DAY, null, account.getKey()));
        }
    }

    private AccountSums sumsOf(UUID accountId) {
        return sums.getOrDefault(accountId, new AccountSums());
    }

    public long entries() {
        return entries;
    }

    public long postings() {
        return postings;
    }

    public byte[] lastHash() {
        return lastHash.clone();
    }

    /** Null when all is sound. */
    public Broken broken() {
        return broken;
    }
}
