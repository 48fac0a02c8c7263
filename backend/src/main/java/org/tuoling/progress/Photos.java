package org.tuoling.progress;

/** How the pictures of reports and visits are found. */
final class Photos {

    private Photos() {}

    /** The column {@code attachment_ids} of the record {@code r}. */
    static String of(String recordType) {
        return """
                array(select a.id from attachment a
                      where a.programme_id = r.programme_id and a.record_type = '%s' and a.record_id = r.id
                      order by a.made_at, a.id) as attachment_ids
                """.formatted(recordType);
    }
}
