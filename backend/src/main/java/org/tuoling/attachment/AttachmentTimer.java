package org.tuoling.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tuoling.shared.time.TimeMoved;

/** Looks every hour for pictures whose records were never saved. */
@ApplicationScoped
class AttachmentTimer {

    private final AttachmentStore store;

    AttachmentTimer(AttachmentStore store) {
        this.store = store;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        store.forgetUnbound();
    }

    void afterMove(@Observes TimeMoved moved) {
        sweep();
    }
}
