package org.tuoling.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.tuoling.shared.time.Machine;

/** Sets up the store the operator chose. */
@ApplicationScoped
class StoreChoice {

    @Produces
    @ApplicationScoped
    FileStore store(StoreConfig config, @Machine Clock clock) {
        return switch (config.store()) {
            case DIRECTORY -> new DirectoryStore(config.directory().toAbsolutePath());
            case S3 -> new S3Store(
                    config.s3().orElseThrow(() -> new IllegalStateException("tuoling.files.s3.* says nothing of the bucket")),
                    clock);
        };
    }
}
