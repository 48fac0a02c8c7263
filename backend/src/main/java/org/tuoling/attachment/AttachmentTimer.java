package org.tuoling.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BooleanSupplier;
import org.tuoling.shared.time.TimeMoved;

/**
 * Looks every hour, and first at the start, for pictures and documents whose records were never saved, for files nothing
 * names any more, and for pictures not yet in the store.
 */
@ApplicationScoped
class AttachmentTimer {

    private final AttachmentStore pictures;
    private final Documents documents;
    private final FileSweep files;
    private final PictureMove move;

    AttachmentTimer(AttachmentStore pictures, Documents documents, FileSweep files, PictureMove move) {
        this.pictures = pictures;
        this.documents = documents;
        this.files = files;
        this.move = move;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        pictures.forgetUnbound();
        documents.forgetUnbound();
        files.clearSpool();
        untilDone(files::removeOne);
        untilDone(move::moveOne);
    }

    private static void untilDone(BooleanSupplier step) {
        boolean more = true;
        while (more) {
            more = step.getAsBoolean();
        }
    }

    void afterMove(@Observes TimeMoved moved) {
        sweep();
    }
}
