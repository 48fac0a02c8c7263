package org.tuoling.rollcall;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.tuoling.shared.time.TimeMoved;

/**
 * Opens, escalates and closes roll-calls when their hour has come. Any number of instances may sweep at once: whatever is
 * done is done under a lock by whoever comes first. After a long stop a sweep takes the steps that were missed in their
 * order, one round of steps after the other.
 */
@ApplicationScoped
public class RollCallTimer {

    private final RollCallOpening opening;
    private final RollCallSteps steps;
    private final Clock clock;

    RollCallTimer(RollCallOpening opening, RollCallSteps steps, Clock clock) {
        this.opening = opening;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        sweep();
    }

    void timeMoved(@Observes TimeMoved moved) {
        sweep();
    }

    /** Does all that is due by now. */
    public void sweep() {
        var now = clock.instant();
        opening.open(now);
        while (steps.advance(now)) {
            // the next round of steps
        }
    }
}
