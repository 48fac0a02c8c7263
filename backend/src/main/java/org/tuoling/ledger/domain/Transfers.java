package org.tuoling.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.ledger.LedgerError;
import org.tuoling.ledger.Movement;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Stage;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.Refused;

/** Moves money between accounts of a locked book, line by line. */
public final class Transfers {

    private final LedgerAccounts accounts;
    private final Book book;
    private final List<EntryFacts.Line> lines = new ArrayList<>();

    public Transfers(LedgerAccounts accounts, Book book) {
        this.accounts = accounts;
        this.book = book;
    }

    /** The lines of one entry. */
    public record Made(List<EntryFacts.Line> lines) {

        long amountMinor() {
            return lines.stream().mapToLong(EntryFacts.Line::amountMinor).reduce(0, Math::addExact);
        }

        /** The one project all lines are of; null when they are of none or of several. */
        UUID projectId() {
            var projects = lines.stream()
                    .flatMap(line -> Stream.of(line.from(), line.to()))
                    .map(account -> account.purpose().projectId())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return projects.size() == 1 ? projects.getFirst() : null;
        }
    }

    /** Draws the amount from the accounts that match, the oldest origin first, and gives each part on to where it goes. */
    public Made of(Movement movement) {
        if (!movement.amount().currency().equals(book.currency())) {
            throw new IllegalArgumentException("a book in " + book.currency() + " takes no " + movement.amount().currency());
        }
        long missing = movement.amount().minor();
        var code = movement.code();
        var sources = sources(movement);
        var drawable = accounts.drawable(sources, movement.effectiveOn());
        for (LedgerAccount source : sources) {
            long part = Math.min(missing, drawable.of(source));
            if (part > 0) {
                move(source, account(code.to(), movement.to().at(code.to(), source.purpose())), part);
                missing -= part;
            }
            if (missing == 0) {
                return new Made(List.copyOf(lines));
            }
        }
        refuseTooEarly(drawable, sources, missing);
        throw Refused.at("amount", LedgerError.INSUFFICIENT, Money.cny(movement.amount().minor() - missing).amount());
    }

    /** Money that is there, but was not on the day, is told apart from too little: a later day will do. */
    private static void refuseTooEarly(Drawable drawable, List<LedgerAccount> sources, long missing) {
        long there = sources.stream().mapToLong(LedgerAccount::balance).sum();
        if (there >= missing) {
            throw Refused.at("effectiveOn", LedgerError.NOT_YET_THERE, drawable.firstDay(sources, missing));
        }
    }

    private List<LedgerAccount> sources(Movement movement) {
        var stage = movement.code().from();
        if (stage.mayGoBelowZero()) {
            return List.of(account(stage, Purpose.none()));
        }
        UUID origin = movement.to().originId();
        var from = movement.from();
        // money keeps its origin: where it is to arrive, it has to come from
        return accounts.holding(
                book.id(), stage, from.originId() == null ? from.withOrigin(origin) : from);
    }

    /** Goes the way of an entry backwards, from its last line to its first, between just the same accounts. */
    public Made mirrored(List<Posting> postings, LocalDate on) {
        var ids = postings.stream()
                .flatMap(posting -> Stream.of(posting.fromAccountId(), posting.toAccountId()))
                .distinct()
                .toList();
        var touched = accounts.all(book.id(), ids);
        var drawable = accounts.drawable(touched.values(), on);
        for (Posting posting : postings.reversed()) {
            var giving = touched.get(posting.toAccountId());
            if (drawable.of(giving) < posting.amountMinor()) {
                refuseTooEarly(drawable, List.of(giving), posting.amountMinor());
            }
            move(giving, touched.get(posting.fromAccountId()), posting.amountMinor());
        }
        return new Made(List.copyOf(lines));
    }

    private void move(LedgerAccount from, LedgerAccount to, long amountMinor) {
        from.give(amountMinor);
        to.receive(amountMinor);
        lines.add(new EntryFacts.Line(
                lines.size() + 1, from.facts(), to.facts(), amountMinor, from.balance(), to.balance()));
    }

    private LedgerAccount account(Stage stage, Purpose purpose) {
        return accounts.exactly(book.id(), stage, purpose).orElseGet(() -> {
            var opened = new LedgerAccount(book, stage, purpose);
            accounts.persist(opened);
            return opened;
        });
    }
}
