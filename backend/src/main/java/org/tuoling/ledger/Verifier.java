package org.tuoling.ledger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.tuoling.ledger.VerificationView.BookVerification;
import org.tuoling.ledger.VerificationView.Broken;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Sql;

/**
 * Proves books: recomputes the chain of hashes and all balances from the postings, and the closed months from the closings,
 * and confronts them with what the records outside them say. All on a snapshot, so that what is posted meanwhile does not
 * disturb it and does not wait.
 */
@ApplicationScoped
public class Verifier {

    private static final int SECONDS_MAX = 3600;
    private static final double NANOS = 1_000_000_000d;

    private final Sql sql;
    private final Witnesses witnesses;

    Verifier(Sql sql, Witnesses witnesses) {
        this.sql = sql;
        this.witnesses = witnesses;
    }

    private record Book(UUID id, Ref place, long lastNumber, byte[] lastHash, LocalDate closedThrough) {}

    /** @param placeId null for all books of the programme */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = SECONDS_MAX)
    public VerificationView verify(UUID programmeId, UUID placeId) {
        return verifiedFor(programmeId, placeId);
    }

    /** The books of all programmes, for whoever keeps the installation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = SECONDS_MAX)
    public VerificationView verifyAll() {
        return verifiedFor(null, null);
    }

    private VerificationView verifiedFor(UUID programmeId, UUID placeId) {
        long begun = System.nanoTime();
        sql.update("set transaction isolation level repeatable read, read only");
        var verified = books(programmeId, placeId).stream().map(this::verified).toList();
        var disagreements = witnesses.disagreements(programmeId, placeId);
        return new VerificationView(
                disagreements.isEmpty() && verified.stream().allMatch(BookVerification::sound),
                verified.stream().mapToLong(BookVerification::entries).sum(),
                (System.nanoTime() - begun) / NANOS,
                verified,
                disagreements);
    }

    private List<Book> books(UUID programmeId, UUID placeId) {
        return sql.list(
                """
                select b.id, b.last_number, b.last_hash, b.closed_through,
                       p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
                from ledger_book b join place p on p.id = b.place_id
                where (cast(? as uuid) is null or b.programme_id = ?) and (cast(? as uuid) is null or b.place_id = ?)
                order by b.programme_id, p.code, b.id
                """,
                row -> new Book(
                        row.id("id"),
                        row.ref("place"),
                        row.number("last_number"),
                        row.bytes("last_hash"),
                        row.date("closed_through")),
                programmeId,
                programmeId,
                placeId,
                placeId);
    }

    private BookVerification verified(Book book) {
        var check = new BookScan(sql, book.id()).checked(book.lastNumber(), book.lastHash(), book.closedThrough());
        var broken = check.broken();
        return new BookVerification(
                book.place(),
                broken == null,
                check.entries(),
                check.postings(),
                HexFormat.of().formatHex(check.lastHash()),
                broken == null ? null : new Broken(broken.flaw(), broken.number(), broken.accountId()));
    }
}
