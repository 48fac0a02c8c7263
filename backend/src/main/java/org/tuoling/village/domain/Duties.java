package org.tuoling.village.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/** The duties of all programmes; every question names the programme. */
@ApplicationScoped
public class Duties implements PanacheRepositoryBase<Duty, UUID> {

    private final Sql sql;

    Duties(Sql sql) {
        this.sql = sql;
    }

    /** Locks it until the transaction ends: of two who report it as done one comes second. */
    public Optional<Duty> locked(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether a duty of the station was done before the day. */
    public boolean wereDoneBefore(UUID programmeId, UUID stationId, LocalDate day) {
        return any("done_on < ?", programmeId, stationId, day);
    }

    /** Whether a duty of the station was done after the day. */
    public boolean wereDoneAfter(UUID programmeId, UUID stationId, LocalDate day) {
        return any("done_on > ?", programmeId, stationId, day);
    }

    private boolean any(String when, UUID programmeId, UUID stationId, LocalDate day) {
        return sql.one(
                        "select id from duty where programme_id = ? and station_id = ? and " + when + " limit 1",
                        row -> row.id("id"),
                        programmeId,
                        stationId,
                        day)
                .isPresent();
    }
}
