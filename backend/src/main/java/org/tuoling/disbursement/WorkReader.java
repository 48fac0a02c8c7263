package org.tuoling.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuoling.contract.ContractReader;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Sql;

/** Counts what waits for somebody's hand. */
@ApplicationScoped
public class WorkReader {

    private final Sql sql;
    private final ContractReader contracts;

    WorkReader(Sql sql, ContractReader contracts) {
        this.sql = sql;
        this.contracts = contracts;
    }

    /** @param kinds what he may take on */
    public List<WorkView> of(UUID programmeId, Hand hand, Set<WorkKind> kinds) {
        return Arrays.stream(WorkKind.values())
                .filter(kinds::contains)
                .map(kind -> new WorkView(kind, count(programmeId, hand, kind), kind.path()))
                .toList();
    }

    private long count(UUID programmeId, Hand hand, WorkKind kind) {
        if (!kind.isOfDisbursements()) {
            return contracts.waiting(programmeId, hand, kind.contractState());
        }
        var arguments = new ArrayList<Object>(List.of(programmeId));
        arguments.addAll(kind.arguments(hand));
        return sql.one(
                        "select count(*) as waiting from disbursement x where x.programme_id = ? and " + kind.condition(),
                        row -> row.number("waiting"),
                        arguments.toArray())
                .orElseThrow();
    }
}
