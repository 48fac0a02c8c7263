package org.tuoling.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.tuoling.attachment.store.FileKey;
import org.tuoling.attachment.store.FileStore;
import org.tuoling.attachment.store.StoreConfig;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** What the tables and the store say of files, and ways to make them older. */
final class Files {

    private Files() {}

    static long rows(TestProgramme programme) {
        return count("stored_file", programme);
    }

    static long documents(TestProgramme programme) {
        return count("document", programme);
    }

    private static long count(String table, TestProgramme programme) {
        return sql().one("select count(*) as found from " + table + " where programme_id = ?", row -> row.number("found"), programme.id())
                .orElseThrow();
    }

    static void age(TestProgramme programme, Duration time) {
        sql().update(
                "update stored_file set sent_at = sent_at - make_interval(secs => ?) where programme_id = ?",
                time.toSeconds(), programme.id());
    }

    static void copies(UUID documentId, int copies) {
        sql().update(
                """
                insert into document
                    (id, programme_id, kind, title, file_name, file_type, sha256, made_by, made_at)
                select gen_random_uuid(), programme_id, kind, title, file_name, file_type, sha256, made_by, made_at
                from document cross join generate_series(1, ?) where id = ?
                """,
                copies, documentId);
    }

    static long picturesInDatabase(TestProgramme programme) {
        return sql().one(
                        "select count(*) as found from attachment where programme_id = ? and num_nonnulls(picture, thumbnail) > 0",
                        row -> row.number("found"),
                        programme.id())
                .orElseThrow();
    }

    /** The name of the file of a picture. */
    static String hash(UUID attachmentId, String size) {
        String column = size.equals("THUMB") ? "thumbnail_sha256" : "sha256";
        return sql().one("select " + column + " as hash from attachment where id = ?", row -> row.text("hash"), attachmentId)
                .orElseThrow();
    }

    static byte[] inStore(TestProgramme programme, String hash) {
        try (var file = TestProgramme.bean(FileStore.class).open(new FileKey(programme.id(), hash))) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As pictures were kept before they had files. */
    static void putBack(TestProgramme programme, UUID attachmentId, byte[] picture, byte[] thumbnail) {
        try {
            for (String size : new String[] {"FULL", "THUMB"}) {
                TestProgramme.bean(FileStore.class).remove(new FileKey(programme.id(), hash(attachmentId, size)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        sql().update(
                "update attachment set picture = ?, thumbnail = ?, thumbnail_sha256 = null where id = ?",
                picture, thumbnail, attachmentId);
    }

    /** How many files are being sent, or were left behind half sent. */
    static int spooled() {
        String[] files = TestProgramme.bean(StoreConfig.class).directory().resolve("incoming").toFile().list();
        return files == null ? 0 : files.length;
    }

    private static Sql sql() {
        return TestProgramme.bean(Sql.class);
    }
}
