package org.tuoling.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The day and the instant, as the programme's places count them: one UTC+8 clock for the whole country. */
@ApplicationScoped
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** A moment as the clocks on the walls show it. */
    public static OffsetDateTime onTheWall(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }
}
