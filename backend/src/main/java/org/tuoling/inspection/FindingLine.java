package org.tuoling.inspection;

import java.time.LocalDate;
import org.tuoling.shared.sql.Row;

/**
 * A finding as a workbook has it: with the words of its last steps, as far as they hold.
 *
 * @param rectification what its owner said he did; null while it is his turn
 * @param closing what was seen when it was closed; null until then
 */
public record FindingLine(FindingView finding, String rectification, String closing) {

    static final String COLUMNS = """
            , case when f.rectified_on is not null then (%1$s and s.kind = 'RECTIFIED' %2$s) end as rectification
            , case when f.closed_on is not null then (%1$s and s.kind = 'CLOSED' %2$s) end as closing
            """.formatted(
            "select s.note from finding_step s where s.programme_id = f.programme_id and s.finding_id = f.id",
            "order by s.number desc limit 1");

    static FindingLine read(Row row, LocalDate today) {
        return new FindingLine(
                FindingView.read(row, Viewer.NOBODY, today), row.text("rectification"), row.text("closing"));
    }
}
