package org.tuoling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads decisions for lists, details and exports, and who sits in them. */
@ApplicationScoped
public class DecisionReader {

    private static final String COLUMNS = """
            d.id, d.code, d.kind, d.title_zh, d.title_en, d.proposal, d.fiscal_year, d.awaits_tender, d.amount_minor, d.used_minor, d.payment_used_minor,
            d.held_on, d.state, d.on_paper, d.opened_at, d.closed_at, d.closed_by_name, d.minutes, d.version,
            d.matter_id, m.code as matter_code, m.name_zh as matter_name_zh, m.name_en as matter_name_en,
            d.place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en,
            d.project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            d.payee_id, y.code as payee_code, y.name as payee_name_zh, null::text as payee_name_en,
            (select %s
             from decision_seat s where s.programme_id = d.programme_id and s.decision_id = d.id) as tally,
            %s
            """.formatted(Tally.JSON, MatterView.RULE);
    private static final String FROM = """
            decision d
            left join decision_matter m on m.id = d.matter_id
            left join place p on p.id = d.place_id
            left join project j on j.id = d.project_id
            left join payee y on y.id = d.payee_id
            """;
    /** No amount sorts below every amount. */
    private static final SortFields SORTS = SortFields.byDefault("-heldOn")
            .date("heldOn", "d.held_on")
            .text("code", "d.code")
            .number("amount", "coalesce(d.amount_minor, -1)");

    private static final String SEATS = """
            select s.id, s.person_id, h.code as person_code, h.name as person_name_zh, null::text as person_name_en,
                   s.presence, s.recused, s.recusal_reason, s.vote, s.cast_by_self, s.cast_by_name, s.cast_at
            from decision_seat s join person h on h.id = s.person_id
            where s.programme_id = ? and s.decision_id = ?
            order by h.code
            """;

    /** A draft concerns nobody yet. */
    private static final String PUT_TO_VOTE = "d.state <> 'DRAFT'";

    private static final String OWN_COLUMNS =
            COLUMNS + ", own.presence, own.recused as is_recused, own.vote, own.cast_by_self";
    private static final String OWN_FROM =
            FROM + " join decision_seat own on own.programme_id = d.programme_id and own.decision_id = d.id";

    private static final String LINE_COLUMNS = COLUMNS + """
            , s.person_id, h.code as person_code, h.name as person_name_zh, null::text as person_name_en,
            s.presence, s.recusal_reason, s.vote
            """;
    private static final String LINE_FROM = FROM + """
             left join decision_seat s on s.programme_id = d.programme_id and s.decision_id = d.id
            left join person h on h.id = s.person_id
            """;

    private final Sql sql;

    DecisionReader(Sql sql) {
        this.sql = sql;
    }

    public Page<DecisionView> page(UUID programmeId, DecisionFilter filter, PageQuery query) {
        return filtered(programmeId, filter, query.q).page(query, SORTS, DecisionView::read);
    }

    /** Seat by seat, those of a decision by the person's number. */
    public void eachLine(UUID programmeId, DecisionFilter filter, PageQuery query, Consumer<DecisionLine> sink) {
        narrowed(new ListQuery(sql, LINE_COLUMNS, LINE_FROM, "d.id"), programmeId, filter, query.q)
                .eachLine(query.sort, SORTS, "h.code", DecisionLine::read, sink);
    }

    public Optional<DecisionView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.id = ?",
                DecisionView::read,
                programmeId,
                id);
    }

    public Optional<DecisionView> coded(UUID programmeId, String code) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where d.programme_id = ? and d.code = ?",
                DecisionView::read,
                programmeId,
                code);
    }

    /** Everybody who should attend, by his number. */
    public List<SeatView> seats(UUID programmeId, UUID id) {
        return sql.list(SEATS, SeatView::read, programmeId, id);
    }

    /** What the person should attend, his own part with it. */
    public Page<MyDecisionView> pageOf(UUID programmeId, UUID personId, MyDecisionFilter filter, PageQuery query) {
        var list = new ListQuery(sql, OWN_COLUMNS, OWN_FROM, "d.id")
                .where("d.programme_id = ?", programmeId)
                .where("own.person_id = ?", personId)
                .where(PUT_TO_VOTE)
                .search("d.search_text", query.q);
        return (filter.open ? list.where("d.state = 'OPEN'") : list).page(query, SORTS, MyDecisionView::read);
    }

    public Optional<MyDecisionView> mine(UUID programmeId, UUID personId, UUID id) {
        return sql.one(
                "select " + OWN_COLUMNS + " from " + OWN_FROM
                        + " where d.programme_id = ? and d.id = ? and own.person_id = ? and " + PUT_TO_VOTE,
                MyDecisionView::read,
                programmeId,
                id,
                personId);
    }

    private ListQuery filtered(UUID programmeId, DecisionFilter filter, String typed) {
        return narrowed(new ListQuery(sql, COLUMNS, FROM, "d.id"), programmeId, filter, typed);
    }

    private static ListQuery narrowed(ListQuery list, UUID programmeId, DecisionFilter filter, String typed) {
        return list.where("d.programme_id = ?", programmeId)
                .whereIfGiven("d.state = ?", filter.state)
                .whereIfGiven("d.kind = ?", filter.kind)
                .whereIfGiven("d.matter_id = ?", filter.matterId)
                .whereIfGiven("d.fiscal_year = ?", filter.fiscalYear)
                .whereIfGiven("d.place_id = ?", filter.placeId)
                .whereIfGiven("d.project_id = ?", filter.projectId)
                .whereIfGiven("d.payee_id = ?", filter.payeeId)
                .whereIfGiven("d.held_on >= ?", filter.from)
                .whereIfGiven("d.held_on <= ?", filter.to)
                .search("d.search_text", typed);
    }
}
