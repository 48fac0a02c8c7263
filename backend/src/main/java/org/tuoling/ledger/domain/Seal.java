package org.tuoling.ledger.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.tuoling.shared.access.Hand;

/**
 * The hash that seals an entry: of all it says and of the hash before it, so that an entry changed, taken out or put in later
 * breaks the chain. The text hashed gives every part its length, so that no two entries have the same text.
 */
public final class Seal {

    private static final int USUAL_LENGTH = 1024;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    private Seal() {}

    /** What the first entry of a book is chained to. */
    public static byte[] ofBook(UUID bookId) {
        return sha256().digest(bookId.toString().getBytes(StandardCharsets.US_ASCII));
    }

    public static byte[] of(EntryFacts entry, byte[] previousHash) {
        var seal = new Seal();
        seal.write(entry);
        entry.lines().forEach(seal::write);
        var digest = sha256();
        digest.update(previousHash);
        return digest.digest(seal.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(EntryFacts entry) {
        part(entry.id());
        part(entry.bookId());
        part(entry.number());
        var details = entry.details();
        part(details.code());
        part(details.effectiveOn());
        part(details.description());
        part(details.source().type());
        part(details.source().id());
        part(details.source().number());
        part(details.occasion());
        part(details.reversesId());
        part(micros(entry.recordedAt()));
        write(entry.hand());
        part(entry.projectId());
        part(entry.amountMinor());
        part(entry.lines().size());
    }

    /**
     * Without a person the text is that of entries written before persons were told. With one it is still like no other: a
     * part later the amount stands where otherwise the project does, and no amount looks like an id.
     */
    private void write(Hand hand) {
        part(hand.accountId());
        if (hand.personId() != null) {
            part(hand.personId());
        }
        part(hand.name());
    }

    private void write(EntryFacts.Line line) {
        part(line.number());
        write(line.from());
        write(line.to());
        part(line.amountMinor());
        part(line.fromBalanceMinor());
        part(line.toBalanceMinor());
    }

    private void write(AccountFacts account) {
        part(account.id());
        part(account.stage());
        part(account.purpose().originId());
        part(account.purpose().projectId());
        part(account.purpose().categoryId());
        part(account.purpose().contractId());
        part(account.purpose().payeeId());
    }

    private void part(Object value) {
        if (value == null) {
            text.append('-');
        } else {
            String written = value.toString();
            text.append(written.length()).append(':').append(written);
        }
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000L);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
