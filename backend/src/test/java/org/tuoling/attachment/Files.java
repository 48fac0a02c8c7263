package org.tuoling.attachment;

import java.time.Duration;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;
import org.tuoling.testing.TestProgramme;

/** What the tables say of files, and a way to make them older. */
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

    private static Sql sql() {
        return TestProgramme.bean(Sql.class);
    }
}
