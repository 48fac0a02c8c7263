package org.tuoling.ledger.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.ledger.LedgerError;
import org.tuoling.ledger.MoneyKind;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/** The books of all programmes. Whoever gets one holds its lock until the transaction ends. */
@ApplicationScoped
public class Books implements PanacheRepositoryBase<Book, UUID> {

    private final Sql sql;

    Books(Sql sql) {
        this.sql = sql;
    }

    /** The book of a place, opened if this is the first time anybody asks. */
    public Book locked(UUID programmeId, PlaceId place, Instant now) {
        return lockedIfOpened(programmeId, place).orElseGet(() -> {
            open(programmeId, place, now);
            return lockedIfOpened(programmeId, place).orElseThrow(() -> new Refused(LedgerError.PLACE_NOT_RECIPIENT));
        });
    }

    public Book locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    public Optional<Book> lockedIfOpened(UUID programmeId, PlaceId place) {
        return find("programmeId = ?1 and placeId = ?2 and moneyKind = ?3", programmeId, place.value(), MoneyKind.FISCAL_AID)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** By a statement of its own, so that two who come first at once open one book and neither fails. */
    private void open(UUID programmeId, PlaceId place, Instant now) {
        var id = Ids.next();
        sql.update(
                """
                insert into ledger_book (id, programme_id, place_id, money_kind, currency, last_number, last_hash, opened_at)
                select ?, p.programme_id, p.id, ?, 'CNY', 0, ?, ? from place p
                where p.programme_id = ? and p.id = ? and p.recipient_of_aid
                on conflict do nothing
                """,
                id,
                MoneyKind.FISCAL_AID,
                Seal.ofBook(id),
                now,
                programmeId,
                place.value());
    }
}
