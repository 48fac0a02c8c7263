package org.tuoling.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.attachment.store.Spool;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/**
 * Puts files into the store, each after a row that tells of it. Not inside a transaction: while a file is on its way no
 * connection to the database waits for it.
 */
@ApplicationScoped
class FileKeeper {

    private final FileStore store;
    private final Spool spool;
    private final Sql sql;
    private final Clock clock;

    FileKeeper(FileStore store, Spool spool, Sql sql, @Machine Clock clock) {
        this.store = store;
        this.spool = spool;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param file in the spool; whether it is still there afterwards is not said
     * @return its SHA-256
     */
    String keep(UUID programmeId, Path file) throws IOException {
        String sha256 = sha256(file);
        announce(programmeId, sha256, Files.size(file));
        store.put(new FileKey(programmeId, sha256), file);
        return sha256;
    }

    /** @return their SHA-256 */
    String keep(UUID programmeId, byte[] bytes) {
        Path file = null;
        try {
            file = spool.newFile();
            Files.write(file, bytes);
            return keep(programmeId, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            spool.discard(file);
        }
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
}
