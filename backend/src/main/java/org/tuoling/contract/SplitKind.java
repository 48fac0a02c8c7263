package org.tuoling.contract;

import org.tuoling.decision.DecisionKind;

/** What may have been split to stay below a threshold. */
public enum SplitKind {
    CONTRACT(
            DecisionKind.CONTRACT,
            "contract_id",
            """
            select x.id, x.code, x.amount_minor from contract x
            where x.programme_id = ? and x.payee_id = ? and x.project_id = ? and x.signed_on between ? and ?
              and x.state in ('SIGNED', 'SETTLED') and x.amount_minor <= ?
              and not exists (select 1 from decision_use u
                              where u.programme_id = x.programme_id and u.released_at is null
                                and u.use_type = 'contract' and u.use_id = x.id)
            """),
    /** What is paid under a contract that was decided on is no part of it. */
    PAYMENT(
            DecisionKind.PAYMENT,
            "disbursement_id",
            """
            select x.id, x.code, x.amount_minor from disbursement x
            where x.programme_id = ? and x.payee_id = ? and x.project_id = ? and x.submitted_on between ? and ?
              and x.state in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'PAID') and x.amount_minor <= ?
              and not exists (select 1 from decision_use u
                              where u.programme_id = x.programme_id and u.released_at is null
                                and (u.use_type = 'disbursement' and u.use_id = x.id
                                     or u.use_type = 'contract' and u.use_id = x.contract_id))
            """);

    private final DecisionKind decision;
    private final String partColumn;
    private final String parts;

    SplitKind(DecisionKind decision, String partColumn, String parts) {
        this.decision = decision;
        this.partColumn = partColumn;
        this.parts = parts;
    }

    DecisionKind decision() {
        return decision;
    }

    /** Where a part of a flag names its record. */
    String partColumn() {
        return partColumn;
    }

    /** What passed without a decision: asked with programme, payee, project, first and last day, and the threshold. */
    String parts() {
        return parts;
    }
}
