package org.tuoling.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day and the instant, as the programme's places count them: one UTC+8 clock for the whole country. */
@ApplicationScoped
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    @ApplicationScoped
    static class SiteClock {
        @Produces
        @Singleton
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
