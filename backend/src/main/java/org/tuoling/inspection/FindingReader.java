package org.tuoling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.time.Today;

/** Reads findings for lists, details and exports; whoever does not keep them all sees those of the people he reaches. */
@ApplicationScoped
public class FindingReader {

    static final String TYPE = "finding";

    private static final String COLUMNS = """
            f.id, f.code, f.area, f.origin, f.severity, f.title, f.detail, f.found_on, f.found_by, f.due_on, f.state,
            f.rectified_on, f.rectified_by_account_id, f.rectified_by_person_id, f.rectified_by_name, f.closed_on, f.version,
            f.step_count, f.opened_by_account_id, f.opened_by_person_id, f.opened_by_name,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            o.id as owner_id, o.code as owner_code, o.name as owner_name_zh, null::text as owner_name_en,
            c.id as closer_id, c.code as closer_code, c.name as closer_name_zh, null::text as closer_name_en,
            (select count(*) from document d
             where d.programme_id = f.programme_id and d.record_type = 'finding' and d.record_id = f.id) as documents
            """;
    private static final String FROM = """
            finding f
            join person o on o.id = f.owner_id
            left join project j on j.id = f.project_id
            left join person c on c.id = f.closed_by_person_id
            """;
    private static final String WITH_OWNER = "f.state in ('OPEN', 'REOPENED')";
    private static final SortFields SORTS = SortFields.byDefault("turn")
            .date("turn", "f.turn")
            .date("dueOn", "f.due_on")
            .date("foundOn", "f.found_on")
            .text("code", "f.code");
    private static final SortFields STEPS = SortFields.byDefault("number").number("number", "s.number");

    private final Sql sql;
    private final Today today;

    FindingReader(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    public Page<FindingView> page(UUID programmeId, Reach reach, Viewer viewer, FindingFilter filter, PageQuery query) {
        var day = today.date();
        return filtered(COLUMNS, programmeId, reach, viewer, filter, query.q, day)
                .page(query, SORTS, row -> FindingView.read(row, viewer, day));
    }

    public void each(
            UUID programmeId,
            Reach reach,
            Viewer viewer,
            FindingFilter filter,
            PageQuery query,
            Consumer<FindingLine> sink) {
        var day = today.date();
        filtered(COLUMNS + FindingLine.COLUMNS, programmeId, reach, viewer, filter, query.q, day)
                .each(query.sort, SORTS, row -> FindingLine.read(row, day), sink);
    }

    public Optional<FindingView> one(UUID programmeId, Reach reach, Viewer viewer, UUID id) {
        var day = today.date();
        var arguments = new ArrayList<Object>(List.of(programmeId, id));
        arguments.addAll(List.of(reach.arguments(day)));
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where f.programme_id = ? and f.id = ? and " + reach.condition("f.owner_id"),
                row -> FindingView.read(row, viewer, day),
                arguments.toArray());
    }

    /** Whoever asks. */
    Optional<FindingView> any(UUID programmeId, UUID id) {
        return one(programmeId, Reach.everybody(programmeId, id), Viewer.NOBODY, id);
    }

    /** How many pieces of evidence came since it was last its owner's turn. */
    long evidenceOfTurn(UUID programmeId, UUID id) {
        return sql.one(
                        """
                        select count(*) as pieces from document d
                        where d.programme_id = ? and d.record_type = 'finding' and d.record_id = ? and d.kind = 'EVIDENCE'
                          and not exists (select from finding_step s
                                          where s.programme_id = d.programme_id and s.finding_id = d.record_id
                                            and s.kind = 'REOPENED' and s.recorded_at > d.made_at)
                        """,
                        row -> row.number("pieces"),
                        programmeId, id)
                .orElseThrow();
    }

    Optional<FindingLine> coded(UUID programmeId, String code) {
        var day = today.date();
        return sql.one(
                "select " + COLUMNS + FindingLine.COLUMNS + " from " + FROM + " where f.programme_id = ? and f.code = ?",
                row -> FindingLine.read(row, day),
                programmeId, code);
    }

    /** Those of a person that nobody has closed. */
    List<FindingView> openOf(UUID programmeId, UUID ownerId) {
        var day = today.date();
        return sql.list(
                "select " + COLUMNS + " from " + FROM
                        + " where f.programme_id = ? and f.owner_id = ? and f.state <> 'CLOSED' order by f.code",
                row -> FindingView.read(row, Viewer.NOBODY, day),
                programmeId, ownerId);
    }

    /** The steps taken with a finding, the first one first. */
    public Page<FindingStepView> steps(UUID programmeId, UUID findingId, PageQuery query) {
        return new ListQuery(
                        sql,
                        """
                        s.id, s.number, s.kind, s.happened_on, s.note, s.recorded_at,
                        coalesce(p.name, s.taken_by_name) as taken_by
                        """,
                        """
                        finding_step s
                        left join person p on p.id = s.taken_by_person_id
                        """,
                        "s.id")
                .where("s.programme_id = ?", programmeId)
                .where("s.finding_id = ?", findingId)
                .page(query, STEPS, FindingStepView::read);
    }

    private ListQuery filtered(
            String columns,
            UUID programmeId,
            Reach reach,
            Viewer viewer,
            FindingFilter filter,
            String typed,
            LocalDate day) {
        var list = new ListQuery(sql, columns, FROM, "f.id")
                .where("f.programme_id = ?", programmeId)
                .whereIfGiven("f.area = ?", filter.area)
                .whereIfGiven("f.state = ?", filter.state)
                .whereIfGiven("f.severity = ?", filter.severity)
                .whereIfGiven("f.origin = ?", filter.origin)
                .whereIfGiven("f.project_id = ?", filter.projectId)
                .whereIfGiven("f.owner_id = ?", filter.ownerId)
                .whereIfGiven("(f.state <> 'CLOSED') = ?", filter.open)
                .whereIfGiven("f.closed_on >= ?", filter.closedFrom)
                .search("f.search_text", typed);
        if (filter.overdue != null) {
            list.where("(" + WITH_OWNER + " and f.due_on < ?) = ?", day, filter.overdue);
        }
        if (filter.awaiting != null) {
            narrowToMine(list, viewer);
        }
        return reach.narrow(list, "f.owner_id", day);
    }

    /** The same that {@link Viewer#steps} says of one, without those he might open again. */
    private static void narrowToMine(ListQuery list, Viewer viewer) {
        var hand = viewer.hand().arguments();
        var me = hand.getLast();
        list.where(
                "(? and " + WITH_OWNER + " and f.owner_id = ?) or (? and f.state = 'RECTIFIED' and f.owner_id <> ? and "
                        + Hand.isAnother("f.rectified_by") + ")",
                viewer.rectifies(), me, viewer.closes() && viewer.hand().personId() != null, me, hand.getFirst(), hand.getLast());
    }
}
