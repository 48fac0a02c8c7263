package org.tuoling.village;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tuoling.shared.time.TimeMoved;

/** Looks every hour whether duties of further periods are to be generated. */
@ApplicationScoped
class DutyTimer {

    private final DutyPlan plan;

    DutyTimer(DutyPlan plan) {
        this.plan = plan;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        plan.goOn();
    }

    void afterMove(@Observes TimeMoved moved) {
        sweep();
    }
}
