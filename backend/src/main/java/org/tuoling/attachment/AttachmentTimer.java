package org.tuoling.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tuoling.shared.time.TimeMoved;

/** Looks every hour for pictures and documents whose records were never saved, and for files nothing names any more. */
@ApplicationScoped
class AttachmentTimer {

    private final AttachmentStore pictures;
    private final Documents documents;
    private final FileSweep files;

    AttachmentTimer(AttachmentStore pictures, Documents documents, FileSweep files) {
        this.pictures = pictures;
        this.documents = documents;
        this.files = files;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        pictures.forgetUnbound();
        documents.forgetUnbound();
        files.clearSpool();
        boolean more = true;
        while (more) {
            more = files.removeOne();
        }
    }

    void afterMove(@Observes TimeMoved moved) {
        sweep();
    }
}
