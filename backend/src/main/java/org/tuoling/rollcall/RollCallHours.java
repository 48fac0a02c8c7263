package org.tuoling.rollcall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.time.Today;

/** When a roll-call opens, when everybody should have answered, and when it closes. */
public record RollCallHours(Instant opensAt, Instant cutOffAt, Instant closesAt) {

    static RollCallHours read(Row row) {
        return new RollCallHours(row.instant("opens_at"), row.instant("cut_off_at"), row.instant("closes_at"));
    }

    /** Of a call that was over at once, held at this hour of the sites' clock. */
    static RollCallHours at(LocalDate day, LocalTime hour) {
        var instant = day.atTime(hour).atZone(Today.ZONE).toInstant();
        return new RollCallHours(instant, instant, instant);
    }
}
