package org.tuoling.decision;

import org.tuoling.shared.problem.ErrorCode;

/** What the decision feature refuses. */
public enum DecisionError implements ErrorCode {
    CODE_TAKEN("decision.code-taken", 409),
    MATTER_UNKNOWN("decision.matter-unknown", 422),
    MATTER_NOT_IN_FORCE("decision.matter-not-in-force", 422),
    MATTER_CODE_TAKEN("decision.matter-code-taken", 409),
    MATTER_USED("decision.matter-used", 409),
    MATTER_HOLDS("decision.matter-holds", 409),
    SHARE_BELOW_HALF("decision.share-below-half", 422),
    SHARE_UNREACHABLE("decision.share-unreachable", 422),
    THRESHOLD_TAKEN("decision.threshold-taken", 409),
    THRESHOLD_OF_NO_MONEY("decision.threshold-of-no-money", 422),
    THRESHOLD_OF_ALL_PLACES("decision.threshold-of-all-places", 422),
    THRESHOLD_SETTLED("decision.threshold-settled", 409),
    THRESHOLD_HOLDS("decision.threshold-holds", 409),
    PLACE_UNKNOWN("decision.place-unknown", 422),
    PLACE_OF_OTHER_SIDE("decision.place-of-other-side", 422),
    PLACE_OF_OTHER_PROJECT("decision.place-of-other-project", 422),
    PROJECT_UNKNOWN("decision.project-unknown", 422),
    FISCAL_YEAR_MISSING("decision.fiscal-year-missing", 422),
    FISCAL_YEAR_OF_NO_PLAN("decision.fiscal-year-of-no-plan", 422),
    PROJECT_MISSING("decision.project-missing", 422),
    PAYEE_MISSING("decision.payee-missing", 422),
    AWAITS_NO_TENDER("decision.awaits-no-tender", 422),
    PAYEE_UNKNOWN("decision.payee-unknown", 422),
    AMOUNT_MISSING("decision.amount-missing", 422),
    AMOUNT_ZERO("decision.amount-zero", 422),
    PERSON_UNKNOWN("decision.person-unknown", 422),
    PERSON_TWICE("decision.person-twice", 422),
    NOT_YET_HELD("decision.not-yet-held", 422),
    NOT_DRAFT("decision.not-draft", 409),
    NOT_OPEN("decision.not-open", 409),
    CLOSED("decision.closed", 409),
    ROSTER_TOO_SMALL("decision.roster-too-small", 422),
    ROSTER_SETTLED("decision.roster-settled", 422),
    NOT_ON_ROSTER("decision.not-on-roster", 422),
    RECUSED("decision.recused", 422),
    ABSENT("decision.absent", 422),
    RECUSAL_REASON("decision.recusal-reason", 422),
    VOTED_HIMSELF("decision.voted-himself", 409),
    VOTES_MISSING("decision.votes-missing", 409),
    CLOSED_BY_KEEPER("decision.closed-by-keeper", 409),
    CLOSED_BY_ONLY_VOTER("decision.closed-by-only-voter", 409),
    RESULT_WRONG("decision.result-wrong", 409),
    STEPS_NOT_IMPORTED("decision.steps-not-imported", 422),
    ROWS_DIFFER("decision.rows-differ", 422),
    MINUTES_MISSING("decision.minutes-missing", 422),
    REQUIRED("decision.required", 422),
    UNKNOWN("decision.unknown", 422),
    NOT_PASSED("decision.not-passed", 422),
    HELD_LATER("decision.held-later", 422),
    DOES_NOT_COVER("decision.does-not-cover", 422),
    EXHAUSTED("decision.exhausted", 422),
    USED_ALREADY("decision.used-already", 409),
    OWNER_UNKNOWN("decision.owner-unknown", 422),
    DONE_IN_FUTURE("decision.done-in-future", 422);

    private final String code;
    private final int status;

    DecisionError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
