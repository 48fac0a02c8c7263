package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.attachment.store.Spool;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Machine;

/** Removes files that no document and no picture names: those of records taken away, and of uploads that came to nothing. */
@ApplicationScoped
public class FileSweep {

    /** Far longer than any upload takes between its file and its document. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private final Sql sql;
    private final FileStore store;
    private final Spool spool;
    private final Clock clock;

    FileSweep(Sql sql, FileStore store, Spool spool, @Machine Clock clock) {
        this.sql = sql;
        this.store = store;
        this.spool = spool;
        this.clock = clock;
    }

    /** @return whether there was one; each takes a transaction of its own, so that a crash leaves the rest for later */
    @Transactional
    public boolean removeOne() {
        var removed = deleteRow(clock.instant().minus(PATIENCE));
        try {
            // before the row is gone for good: a file without a row would never be found again
            if (removed.isPresent()) {
                store.remove(removed.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return removed.isPresent();
    }

    /** A document being made holds the row it names, and so is not overlooked. */
    private Optional<FileKey> deleteRow(Instant before) {
        return sql.one(
                """
                delete from stored_file f
                where (f.programme_id, f.sha256) = (
                    select s.programme_id, s.sha256 from stored_file s
                    where s.sent_at < ? and not exists (
                        select 1 from document d where d.programme_id = s.programme_id and d.sha256 = s.sha256)
                      and not exists (
                        select 1 from attachment a where a.programme_id = s.programme_id and a.sha256 = s.sha256)
                      and not exists (
                        select 1 from attachment a where a.programme_id = s.programme_id and a.thumbnail_sha256 = s.sha256)
                    order by s.sent_at limit 1 for update skip locked)
                returning f.programme_id, f.sha256
                """,
                FileSweep::key,
                before);
    }

    private static FileKey key(Row row) {
        return new FileKey(row.id("programme_id"), row.text("sha256"));
    }

    /** What a process that died left half written. */
    public void clearSpool() {
        try {
            spool.sweep(clock.instant().minus(PATIENCE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
