package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads who approves leaves for lists, details, exports and requests. */
@ApplicationScoped
public class LeaveApprovalRuleReader {

    private static final String COLUMNS =
            """
            r.id, r.code, r.max_days, r.valid_from, r.valid_to, r.version,
            (select json_agg(json_build_object('authority', a.authority, 'level', a.level) order by a.position)
             from leave_approver a where a.rule_id = r.id) as approvers
            """;
    private static final String FROM = "leave_approval_rule r";
    private static final SortFields SORTS =
            SortFields.byDefault("maxDays").number("maxDays", "r.reaches").text("code", "r.code");

    private static final String APPLYING = "select " + COLUMNS + " from " + FROM
            + """
             where r.programme_id = ? and r.reaches >= ? and ? between r.valid_from and r.last_day
            order by r.reaches
            limit 1
            """;

    private final Sql sql;

    LeaveApprovalRuleReader(Sql sql) {
        this.sql = sql;
    }

    public Page<LeaveApprovalRuleView> page(UUID programmeId, PageQuery query) {
        return filtered(programmeId, query.q).page(query, SORTS, LeaveApprovalRuleView::read);
    }

    public void each(UUID programmeId, PageQuery query, Consumer<LeaveApprovalRuleView.Line> sink) {
        filtered(programmeId, query.q)
                .each(query.sort, SORTS, LeaveApprovalRuleView::read, rule -> rule.lines().forEach(sink));
    }

    public Optional<LeaveApprovalRuleView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.id = ?",
                LeaveApprovalRuleView::read,
                programmeId,
                id);
    }

    public Optional<LeaveApprovalRuleView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where r.programme_id = ? and r.code = ?",
                LeaveApprovalRuleView::read,
                programmeId,
                code);
    }

    /** Who approves a leave of so many days asked for on this day; where no rule reaches as far, the commander. */
    public List<Approver> approversOf(UUID programmeId, int days, LocalDate day) {
        return sql.one(APPLYING, LeaveApprovalRuleView::read, programmeId, days, day)
                .map(LeaveApprovalRuleView::approvers)
                .orElse(List.of(Approver.COMMANDER));
    }

    private ListQuery filtered(UUID programmeId, String typed) {
        return new ListQuery(sql, COLUMNS, FROM, "r.id")
                .where("r.programme_id = ?", programmeId)
                .search("r.search_text", typed);
    }
}
