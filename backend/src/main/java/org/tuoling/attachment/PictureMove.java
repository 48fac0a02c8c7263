package org.tuoling.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.shared.sql.Row;
import org.tuoling.shared.sql.Sql;

/** Moves pictures from the database, where they were kept at first, into the store. */
@ApplicationScoped
class PictureMove {

    private final Sql sql;
    private final FileKeeper keeper;

    PictureMove(Sql sql, FileKeeper keeper) {
        this.sql = sql;
        this.keeper = keeper;
    }

    private record InDatabase(UUID id, UUID programmeId, byte[] picture, byte[] thumbnail) {

        static InDatabase read(Row row) {
            return new InDatabase(row.id("id"), row.id("programme_id"), row.bytes("picture"), row.bytes("thumbnail"));
        }
    }

    /**
     * One at a time, so that there is never more than one in memory. Cut off, or done by two at once, it leaves nothing
     * behind but files that the row comes to name with the next try.
     *
     * @return whether there was one
     */
    boolean moveOne() {
        var found = sql.one(
                """
                select id, programme_id, picture, thumbnail from attachment
                where picture is not null order by made_at, id limit 1
                """,
                InDatabase::read);
        found.ifPresent(this::move);
        return found.isPresent();
    }

    private void move(InDatabase kept) {
        String sha256 = keeper.keep(kept.programmeId(), kept.picture());
        String thumbnail = keeper.keep(kept.programmeId(), kept.thumbnail());
        QuarkusTransaction.requiringNew().run(() -> sql.update(
                "update attachment set sha256 = ?, thumbnail_sha256 = ?, picture = null, thumbnail = null where id = ?",
                sha256, thumbnail, kept.id()));
    }
}
