package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;

/** Reads contracts for lists, details and exports. */
@ApplicationScoped
public class ContractReader {

    private static final String COLUMNS =
            """
            k.id, k.code, k.name_zh, k.kind, k.amount_minor, k.state, k.signed_on, k.committed_minor, k.claimed_minor,
            k.paid_minor, nullif(k.final_minor, 0) as final_minor, k.ended_on, k.cancel_reason, k.version,
            k.drafted_by_account_id, k.drafted_by_person_id, k.drafted_by_name,
            k.signed_by_account_id, k.signed_by_person_id, k.signed_by_name,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            l.id as place_id, l.code as place_code, l.name_zh as place_name_zh, l.name_en as place_name_en,
            (select %s from term t join classification c on c.id = t.classification_id where t.id = k.category_id) as category,
            p.id as payee_id, p.code as payee_code, p.name as payee_name_zh, null::text as payee_name_en,
            d.id as decision_id, d.code as decision_code, d.title_zh as decision_name_zh, d.title_en as decision_name_en,
            (select json_agg(json_build_object('dueOn', i.due_on, 'amountMinor', i.amount_minor, 'note', i.note)
                             order by i.number)
             from contract_instalment i where i.contract_id = k.id) as schedule,
            %s
            """.formatted(TermRef.JSON, ContractChangeView.columns("open_change_"));
    private static final String FROM =
            """
            contract k
            left join project j on j.id = k.project_id
            left join place l on l.id = k.place_id
            left join payee p on p.id = k.payee_id
            left join decision d on d.id = k.decision_id
            left join contract_change h on h.id = k.open_change_id
            left join decision e on e.id = h.decision_id
            """;
    private static final String ONE = "select " + COLUMNS + " from " + FROM + " where k.programme_id = ? and ";

    /** A contract not signed yet comes after all that are. */
    private static final SortFields SORTS = SortFields.byDefault("code")
            .text("code", "k.code")
            .number("amount", "k.amount_minor")
            .date("signedOn", "coalesce(k.signed_on, date '9999-12-31')");

    /** A draft waits for everybody who may sign but whoever wrote it, a change for nobody who proposed it either. */
    private static final String WAITING = """
            %s and (k.state = 'DRAFT' or k.open_change_id is not null and %s)
            """.formatted(Hand.isAnother("k.drafted_by"), Hand.isAnother("h.proposed_by"));

    private static final SortFields CHANGES = SortFields.byDefault("number").number("number", "h.number");
    private static final SortFields MOVEMENTS = SortFields.byDefault("number").number("number", "x.number");

    private static final String CHANGE = ContractChangeView.columns("");
    private static final String MOVEMENT =
            """
            x.id, x.number, x.kind, x.amount_minor, x.moved_on, x.by_account_id, x.by_person_id, x.by_name,
            x.recorded_at, x.reversed_at, x.reversal_reason
            """;

    private final Sql sql;

    ContractReader(Sql sql) {
        this.sql = sql;
    }

    /** @param signer the reader's hand if he may sign, else null */
    public Page<ContractView> page(UUID programmeId, Hand signer, ContractFilter filter, PageQuery query) {
        return filtered(programmeId, signer, filter, query.q).page(query, SORTS, ContractView::read);
    }

    public void each(
            UUID programmeId, Hand signer, ContractFilter filter, PageQuery query, Consumer<ContractView> sink) {
        filtered(programmeId, signer, filter, query.q).each(query.sort, SORTS, ContractView::read, sink);
    }

    public Optional<ContractView> one(UUID programmeId, UUID id) {
        return sql.one(ONE + "k.id = ?", ContractView::read, programmeId, id);
    }

    public Optional<ContractView> coded(UUID programmeId, String code) {
        return sql.one(ONE + "k.code = ?", ContractView::read, programmeId, code);
    }

    /** How many contracts in this state wait for him: drafts to be signed, signed ones for a change to be confirmed. */
    public long waiting(UUID programmeId, Hand signer, ContractState state) {
        var arguments = new ArrayList<Object>(List.of(programmeId, state));
        arguments.addAll(waitingArguments(signer));
        return sql.one(
                        """
                        select count(*) as waiting from contract k left join contract_change h on h.id = k.open_change_id
                        where k.programme_id = ? and k.state = ? and
                        """ + WAITING,
                        row -> row.number("waiting"),
                        arguments.toArray())
                .orElseThrow();
    }

    /** Both hands of {@link #WAITING} are asked for. */
    private static List<Object> waitingArguments(Hand signer) {
        return Stream.of(signer, signer).flatMap(hand -> hand.arguments().stream()).toList();
    }

    /** What became of its amount, the first change first. */
    public Page<ContractChangeView> changes(UUID programmeId, UUID contractId, PageQuery query) {
        return new ListQuery(
                        sql, CHANGE, "contract_change h left join decision e on e.id = h.decision_id", "h.id")
                .where("h.programme_id = ?", programmeId)
                .where("h.contract_id = ?", contractId)
                .page(query, CHANGES, row -> ContractChangeView.read(row, ""));
    }

    /** How money moved under it, the first movement first. */
    public Page<ContractMovementView> movements(UUID programmeId, UUID contractId, PageQuery query) {
        return new ListQuery(sql, MOVEMENT, "contract_movement x", "x.id")
                .where("x.programme_id = ?", programmeId)
                .where("x.contract_id = ?", contractId)
                .page(query, MOVEMENTS, ContractMovementView::read);
    }

    /** The contract a movement is of. */
    Optional<UUID> movedBy(UUID programmeId, UUID movementId) {
        return sql.one(
                "select contract_id from contract_movement where programme_id = ? and id = ?",
                row -> row.id("contract_id"),
                programmeId,
                movementId);
    }

    private ListQuery filtered(UUID programmeId, Hand signer, ContractFilter filter, String typed) {
        var list = new ListQuery(sql, COLUMNS, FROM, "k.id")
                .where("k.programme_id = ?", programmeId)
                .whereIfGiven("k.state = ?", filter.state)
                .whereIfGiven("k.kind = ?", filter.kind)
                .whereIfGiven("k.project_id = ?", filter.projectId)
                .whereIfGiven("k.payee_id = ?", filter.payeeId)
                .whereIfGiven("k.place_id = ?", filter.placeId)
                .search("k.search_text", typed);
        if (filter.awaiting == null) {
            return list;
        }
        return signer == null ? list.where("false") : list.where(WAITING, waitingArguments(signer).toArray());
    }
}
