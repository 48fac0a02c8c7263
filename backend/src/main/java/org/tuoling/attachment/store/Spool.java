package org.tuoling.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Holds files while they are being sent and looked at, on the disk of the store, so that keeping one is a rename. */
@ApplicationScoped
public class Spool {

    private final Path folder;

    Spool(StoreConfig config) {
        this.folder = config.directory().toAbsolutePath().resolve("incoming");
    }

    /** A new empty file, to be deleted by whoever asked for it. */
    public Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "sent-", null);
    }

    /** Deletes a file of the spool, if there is one; what cannot be deleted now is swept later. */
    public void discard(Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException later) {
                // see sweep
            }
        }
    }

    /** Deletes what was left behind by a process that died. */
    public void sweep(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
