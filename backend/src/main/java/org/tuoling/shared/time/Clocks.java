package org.tuoling.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Where the clocks come from. */
@ApplicationScoped
class Clocks {

    @Produces
    @Singleton
    @Typed({OfficeClock.class, Clock.class})
    OfficeClock office() {
        return new OfficeClock(Clock.system(Today.ZONE));
    }

    @Produces
    @Singleton
    @Machine
    Clock machine() {
        return Clock.system(Today.ZONE);
    }
}
