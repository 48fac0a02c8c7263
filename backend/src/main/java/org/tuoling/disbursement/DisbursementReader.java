package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads disbursements, their steps and refunds for lists, details and exports. */
@ApplicationScoped
public class DisbursementReader {

    private static final String FLAGGED = "exists (select 1 from split_flag_part f where f.disbursement_id = x.id)";
    private static final String COLUMNS =
            """
            x.id, x.code, x.amount_minor, x.refunded_minor, x.purpose, x.state, x.state_on, x.submitted_on, x.bank_name,
            x.bank_account, x.bank_reference, x.paid_on, x.version, %s as flagged,
            x.requested_by_account_id, x.requested_by_person_id, x.requested_by_name,
            x.reviewed_by_account_id, x.reviewed_by_person_id, x.reviewed_by_name,
            x.approved_by_account_id, x.approved_by_person_id, x.approved_by_name,
            x.paid_by_account_id, x.paid_by_person_id, x.paid_by_name,
            k.id as contract_id, k.code as contract_code, k.name_zh as contract_name_zh, null::text as contract_name_en,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            l.id as place_id, l.code as place_code, l.name_zh as place_name_zh, l.name_en as place_name_en,
            p.id as payee_id, p.code as payee_code, p.name as payee_name_zh, null::text as payee_name_en,
            d.id as decision_id, d.code as decision_code, d.title_zh as decision_name_zh, d.title_en as decision_name_en
            """
                    .formatted(FLAGGED);
    private static final String FROM =
            """
            disbursement x
            left join contract k on k.id = x.contract_id
            left join project j on j.id = x.project_id
            left join place l on l.id = k.place_id
            left join payee p on p.id = x.payee_id
            left join decision d on d.id = x.decision_id
            """;
    private static final String ONE = "select " + COLUMNS + " from " + FROM + " where x.programme_id = ? and ";

    /** What is not paid yet comes after all that is. */
    private static final SortFields SORTS = SortFields.byDefault("code")
            .text("code", "x.code")
            .number("amount", "x.amount_minor")
            .date("paidOn", "coalesce(x.paid_on, date '9999-12-31')");

    private static final SortFields NUMBERED = SortFields.byDefault("number").number("number", "s.number");

    private final Sql sql;

    DisbursementReader(Sql sql) {
        this.sql = sql;
    }

    /** Who asks, and what he may take on: for the list of what waits for him. */
    public record Reader(Hand hand, Set<WorkKind> kinds) {}

    public Page<DisbursementView> page(UUID programmeId, Reader reader, DisbursementFilter filter, PageQuery query) {
        return filtered(programmeId, reader, filter, query.q).page(query, SORTS, DisbursementView::read);
    }

    public void each(
            UUID programmeId, Reader reader, DisbursementFilter filter, PageQuery query, Consumer<DisbursementView> sink) {
        filtered(programmeId, reader, filter, query.q).each(query.sort, SORTS, DisbursementView::read, sink);
    }

    public Optional<DisbursementView> one(UUID programmeId, UUID id) {
        return sql.one(ONE + "x.id = ?", DisbursementView::read, programmeId, id);
    }

    public Optional<DisbursementView> coded(UUID programmeId, String code) {
        return sql.one(ONE + "x.code = ?", DisbursementView::read, programmeId, code);
    }

    /** The steps it took, the first one first. */
    public Page<DisbursementStepView> steps(UUID programmeId, UUID id, PageQuery query) {
        String columns =
                "s.id, s.number, s.from_state, s.to_state, s.by_account_id, s.by_person_id, s.by_name, s.reason, s.taken_on, s.recorded_at";
        return new ListQuery(sql, columns, "disbursement_step s", "s.id")
                .where("s.programme_id = ?", programmeId)
                .where("s.disbursement_id = ?", id)
                .page(query, NUMBERED, DisbursementStepView::read);
    }

    /** What the payee gave back, the first refund first. */
    public Page<RefundView> refunds(UUID programmeId, UUID id, PageQuery query) {
        return new ListQuery(sql, "s.*", "disbursement_refund s", "s.id")
                .where("s.programme_id = ?", programmeId)
                .where("s.disbursement_id = ?", id)
                .page(query, NUMBERED, RefundView::read);
    }

    /** Whether a payment of the bank has been recorded for another request. */
    boolean isPaidBy(UUID programmeId, String bankReference) {
        return sql.one(
                        "select id from disbursement where programme_id = ? and bank_reference = ? and state = 'PAID'",
                        row -> row.id("id"),
                        programmeId,
                        bankReference)
                .isPresent();
    }

    /** The disbursement a refund is of. */
    Optional<UUID> refundedBy(UUID programmeId, UUID refundId) {
        return sql.one(
                "select disbursement_id from disbursement_refund where programme_id = ? and id = ?",
                row -> row.id("disbursement_id"),
                programmeId,
                refundId);
    }

    private ListQuery filtered(UUID programmeId, Reader reader, DisbursementFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "x.id")
                .where("x.programme_id = ?", programmeId)
                .whereIfGiven("x.state = ?", filter.state)
                .whereIfGiven("x.contract_id = ?", filter.contractId)
                .whereIfGiven("x.project_id = ?", filter.projectId)
                .whereIfGiven("x.payee_id = ?", filter.payeeId)
                .whereIfGiven(FLAGGED + " = ?", filter.flagged)
                .search("x.search_text", typed);
        return filter.awaiting == null ? list : awaiting(list, reader);
    }

    private static ListQuery awaiting(ListQuery list, Reader reader) {
        var kinds = reader.kinds().stream().filter(WorkKind::isOfDisbursements).sorted().toList();
        var arguments = new ArrayList<Object>();
        kinds.forEach(kind -> arguments.addAll(kind.arguments(reader.hand())));
        String any = kinds.stream().map(kind -> "(" + kind.condition() + ")").collect(Collectors.joining(" or "));
        return kinds.isEmpty() ? list.where("false") : list.where(any, arguments.toArray());
    }
}
