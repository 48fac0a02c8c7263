package org.tuoling.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.tuoling.attachment.domain.FileName;
import org.tuoling.attachment.domain.SentFile;
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.attachment.store.Spool;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/** Takes in files of any size in the memory of a few kilobytes: to the disk, looked at there, then into the store. */
@ApplicationScoped
public class FileIntake {

    private final DocumentConfig config;
    private final Darkroom darkroom;
    private final Spool spool;
    private final FileStore store;
    private final Sql sql;
    private final Clock clock;

    /** Unpacking a document to count it keeps a processor busy for seconds: not all of them at once. */
    private final Semaphore lookers = new Semaphore(2);

    FileIntake(DocumentConfig config, Darkroom darkroom, Spool spool, FileStore store, Sql sql, @Machine Clock clock) {
        this.config = config;
        this.darkroom = darkroom;
        this.spool = spool;
        this.store = store;
        this.sql = sql;
        this.clock = clock;
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
            String sha256 = sha256(file);
            announce(programmeId, sha256, Files.size(file));
            store.put(new FileKey(programmeId, sha256), file);
            return new ReceivedFile(FileName.of(fileName, type), type, sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            discard(file);
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

    private static String sha256(Path file) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Says that a file is about to be kept, for good before it is. A sweep that is removing the same file just then is
     * waited for here, and the file is kept anew.
     */
    private void announce(UUID programmeId, String sha256, long size) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(
                """
                insert into stored_file (programme_id, sha256, size_bytes, sent_at) values (?, ?, ?, ?)
                on conflict (programme_id, sha256) do update set sent_at = excluded.sent_at
                """,
                programmeId, sha256, size, clock.instant()));
    }

    /** What cannot be deleted now is swept later. */
    private static void discard(Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException later) {
                // see Spool.sweep
            }
        }
    }
}
