package org.tuoling.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FilterIndexTest {

    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appraisal    | grade, year, id
            appraisal    | person_id, year, id
            care_entry   | kind, done_on, id
            care_entry   | person_id, done_on, id
            change       | record_type, changed_at, id
            decision     | state, held_on, id
            decision     | kind, held_on, id
            decision     | matter_id, held_on, id
            decision     | fiscal_year, held_on, id
            decision     | place_id, held_on, id
            decision     | project_id, held_on, id
            decision_matter    | kind, code, id
            decision_threshold | kind, valid_from, id
            decision_threshold | place_id, valid_from, id
            decision_follow_up | decision_id, due_on, id
            decision_follow_up | owner_id, due_on, id
            organisation | side, code, id
            organisation | tier, code, id
            personal_paper | kind, holds_until, id
            personal_paper | person_id, holds_until, id
            deliverable  | unit, code, id
            place        | side, code, id
            progress_report | author_id, month, id
            progress_report | state, month, id
            project      | kind, code, id
            project_investment | kind, invested_on, id
            project_issue | owner_id, due_on, id
            project_issue | severity, due_on, id
            project_issue | state, due_on, id
            project_milestone | project_id, planned_on, id
            site_visit   | visitor_id, visited_on, id
            place        | recipient_of_aid, code, id
            """)
    void a_filtered_list_is_read_from_an_index_in_its_order(String table, String columns) {
        var indexes = sql.list(
                "select indexdef from pg_indexes where schemaname = current_schema() and tablename = ?",
                row -> row.text("indexdef"),
                table);
        assertThat(indexes).anyMatch(index -> index.endsWith("(programme_id, " + columns + ")"));
    }
}
