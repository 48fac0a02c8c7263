package org.tuoling.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.tuoling.shared.access.Caller;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;
import org.tuoling.shared.time.OfficeClock;
import org.tuoling.shared.time.TimeMoved;
import org.tuoling.shared.time.Today;

/**
 * Keeps the office clock of the demonstration in the days its records tell of, where people are on post and evenings
 * can be gone through. Without a demonstration the office clock cannot be moved.
 */
@ApplicationScoped
public class DemonstrationClock {

    /** A working day after everything the article tells of, with a year of the second cohort still ahead. */
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 10);

    private static final LocalDate LAST_DAY = FIRST_DAY.plusYears(1);

    /** Who shows others around an evening; a visitor of a twinned unit, an officer or an auditor looks on. */
    private static final Set<Role> GUIDES = Set.of(Role.COMMANDER, Role.ADMINISTRATOR, Role.GRID_LEADER, Role.MEMBER);

    private final DemonstrationConfig config;
    private final OfficeClock office;
    private final Clock machine;
    private final Sql sql;
    private final Event<TimeMoved> moved;

    DemonstrationClock(
            DemonstrationConfig config, OfficeClock office, @Machine Clock machine, Sql sql, Event<TimeMoved> moved) {
        this.config = config;
        this.office = office;
        this.machine = machine;
        this.sql = sql;
        this.moved = moved;
    }

    /** Starts in the days of the records, at the hour it is here. */
    void startInTheRecords() {
        office.show(FIRST_DAY.atTime(LocalTime.now(machine)).atZone(Today.ZONE).toInstant());
    }

    /** Goes on from where it was left at the last stop. */
    void resume() {
        sql.one("select clock_ahead from demonstration", row -> Duration.ofSeconds(row.number("clock_ahead")))
                .ifPresent(office::keepAhead);
    }

    /** Only those who came with the demonstration to show it may move its clock, within the days it has records of. */
    @Transactional
    public void show(Caller caller, Instant instant) {
        if (!config.enabled()) {
            throw Refused.notFound();
        }
        if (!isGuide(caller)) {
            throw new Refused(CommonError.FORBIDDEN);
        }
        requireInTheRecords(instant);
        office.show(instant);
        keep();
        moved.fire(new TimeMoved(instant));
    }

    private boolean isGuide(Caller caller) {
        return caller.grantsIn(Demonstration.PROGRAMME).stream().anyMatch(grant -> GUIDES.contains(grant.role()))
                && sql.one(
                                "select account_id from demonstration_account where account_id = ?",
                                row -> row.id("account_id"),
                                caller.accountId())
                        .isPresent();
    }

    private static void requireInTheRecords(Instant instant) {
        var day = instant.atZone(Today.ZONE).toLocalDate();
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw Refused.at("now", DemonstrationError.OUTSIDE_THE_RECORDS, FIRST_DAY, LAST_DAY);
        }
    }

    void keep() {
        sql.update("update demonstration set clock_ahead = ?", office.ahead().toSeconds());
    }
}
