package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.tuoling.attachment.domain.FileName;
import org.tuoling.attachment.domain.SentFile;
import org.tuoling.attachment.store.Spool;
import org.tuoling.shared.problem.Refused;

/** Takes in files of any size in the memory of a few kilobytes: to the disk, looked at there, then into the store. */
@ApplicationScoped
public class FileIntake {

    private final DocumentConfig config;
    private final Darkroom darkroom;
    private final Spool spool;
    private final FileKeeper keeper;

    /** Unpacking a document to count it keeps a processor busy for seconds: not all of them at once. */
    private final Semaphore lookers = new Semaphore(2);

    FileIntake(DocumentConfig config, Darkroom darkroom, Spool spool, FileKeeper keeper) {
        this.config = config;
        this.darkroom = darkroom;
        this.spool = spool;
        this.keeper = keeper;
    }

    /**
     * Keeps a file on which a document can be made. Not inside a transaction: while a file is on its way no connection
     * to the database waits for it.
     *
     * @param fileName as the sender's machine calls it; may be null
     */
    public ReceivedFile receive(UUID programmeId, InputStream sent, String fileName) {
        Path file = null;
        try {
            file = spool.newFile();
            write(sent, file);
            var type = typeOf(file);
            if (type == FileType.JPEG) {
                develop(file);
            }
            return new ReceivedFile(FileName.of(fileName, type), type, keeper.keep(programmeId, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            spool.discard(file);
        }
    }

    private void write(InputStream sent, Path file) throws IOException {
        long most = config.maxSize().asLongValue();
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long written = 0;
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                written += read;
                if (written > most) {
                    throw new Refused(DocumentError.TOO_LARGE, most / (1024 * 1024));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private FileType typeOf(Path file) throws IOException {
        lookers.acquireUninterruptibly();
        try {
            return SentFile.typeOf(file);
        } finally {
            lookers.release();
        }
    }

    /** A picture is made anew, so that it tells nothing of where and with what it was taken. */
    private void develop(Path file) throws IOException {
        byte[] full;
        try (var stream = Files.newInputStream(file)) {
            full = darkroom.develop(stream).full();
        }
        Files.write(file, full);
    }
}
