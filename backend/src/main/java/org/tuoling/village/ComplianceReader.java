package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Counts how duties were done: one statement, however many people and villages there are. */
@ApplicationScoped
public class ComplianceReader {

    /** What is no longer owed is not counted; the lines with most overdue come first. */
    private static final String COUNTED =
            """
            select s.id as subject_id, s.code as subject_code, s.name_zh as subject_name_zh, s.name_en as subject_name_en,
                   n.owed, n.done, n.done_late, n.overdue
            from (select %1$s as subject_id,
                         count(*)::integer as owed,
                         (count(*) filter (where %2$s))::integer as done,
                         (count(*) filter (where %3$s))::integer as done_late,
                         (count(*) filter (where %4$s))::integer as overdue
                  from duty d
                  where d.programme_id = ? and d.period_end between ? and ? and not (%5$s) and %6$s
                  group by 1) n
            join (%7$s where x.programme_id = ?) s on s.id = n.subject_id
            order by n.overdue desc, s.code, s.id
            """;

    private final Sql sql;
    private final Today today;

    ComplianceReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public List<ComplianceLine> lines(UUID programmeId, Reach reach, ComplianceBy by, LocalDate from, LocalDate to) {
        String text = COUNTED.formatted(
                by.column(),
                DutyState.DONE.condition(),
                DutyState.DONE_LATE.condition(),
                DutyState.OVERDUE.condition(),
                DutyState.CANCELLED.condition(),
                reach.condition("d.person_id"),
                by.subjects());
        var arguments = new ArrayList<>(List.of(reach.arguments(today.date(), today.date(), programmeId, from, to)));
        arguments.add(programmeId);
        return sql.list(text, ComplianceLine::read, arguments.toArray());
    }
}
