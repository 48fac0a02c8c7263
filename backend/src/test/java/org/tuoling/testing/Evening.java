package org.tuoling.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tuoling.shared.time.OfficeClock;
import org.tuoling.shared.time.Today;

/**
 * The office clock at an hour a test chooses; it goes back to the machine's time when closed. Tests share one service
 * and so one clock: move it in a {@code try}.
 */
public final class Evening implements AutoCloseable {

    private final OfficeClock clock = CDI.current().select(OfficeClock.class).get();

    private Evening() {}

    /** {@code at("2022-01-10", "22:30")}, as the sites count the hours. */
    public static Evening at(String day, String hour) {
        var evening = new Evening();
        evening.show(day, hour);
        return evening;
    }

    public void show(String day, String hour) {
        show(LocalDate.parse(day).atTime(LocalTime.parse(hour)).atZone(Today.ZONE).toInstant());
    }

    public void show(Instant instant) {
        clock.show(instant);
    }

    public void pass(Duration time) {
        clock.keepAhead(clock.ahead().plus(time));
    }

    public Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        clock.keepAhead(Duration.ZERO);
    }
}
