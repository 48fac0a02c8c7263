package org.tuoling.contract;

import org.tuoling.decision.DecisionKind;

/** What may have been split to stay below a threshold. */
public enum SplitKind {
    /**
     * The day of a signing is told by who signs, the instant of a draft by the service: two that were drafted one after
     * the other are looked at together even when one is dated back. Of what was kept on paper only the day is known.
     */
    CONTRACT(
            DecisionKind.CONTRACT,
            "contract_id",
            """
            select x.id, x.amount_minor from contract x
            join asked a on a.programme_id = x.programme_id and a.payee_id = x.payee_id and a.project_id = x.project_id
            where (x.signed_on between a.first_day and a.last_day
                   or x.drafted_by_account_id is not null and x.drafted_at between a.first_recorded and a.last_recorded)
              and x.state in ('SIGNED', 'SETTLED') and x.amount_minor <= a.threshold
              and not exists (select 1 from decision_use u
                              where u.programme_id = x.programme_id and u.released_at is null
                                and u.use_type = 'contract' and u.use_id = x.id)
            """),
    /** What is paid under a contract that was decided on is no part of it. */
    PAYMENT(
            DecisionKind.PAYMENT,
            "disbursement_id",
            """
            select x.id, x.amount_minor from disbursement x
            join asked a on a.programme_id = x.programme_id and a.payee_id = x.payee_id and a.project_id = x.project_id
            where x.submitted_on between a.first_day and a.last_day
              and x.state in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'PAID') and x.amount_minor <= a.threshold
              and not exists (select 1 from decision_use u
                              where u.programme_id = x.programme_id and u.released_at is null
                                and (u.use_type = 'disbursement' and u.use_id = x.id
                                     or u.use_type = 'contract' and u.use_id = x.contract_id))
            """);

    private static final String ASKED =
            """
            with asked (programme_id, payee_id, project_id, first_day, last_day, first_recorded, last_recorded, threshold) as (
                values (cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as date), cast(? as date),
                        cast(? as timestamptz), cast(? as timestamptz), cast(? as bigint)))
            """;

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

    /**
     * What passed without a decision, as a query: asked with programme, payee, project, first and last day, first and
     * last instant of drafting, and the threshold.
     */
    String parts() {
        return ASKED + parts + " order by x.id";
    }
}
