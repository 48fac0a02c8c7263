package org.tuoling.absence;

import org.tuoling.shared.problem.ErrorCode;

/** What the absence feature refuses. */
public enum AbsenceError implements ErrorCode {
    KIND_CODE_TAKEN("absence.kind-code-taken", 409),
    KIND_UNKNOWN("absence.kind-unknown", 422),
    KIND_RETIRED("absence.kind-retired", 422),
    RULE_CODE_TAKEN("absence.rule-code-taken", 409),
    RULE_OVERLAP("absence.rule-overlap", 409),
    RULE_ROWS_DIFFER("absence.rule-rows-differ", 422),
    APPROVER_LEVEL("absence.approver-level", 422),
    APPROVER_TWICE("absence.approver-twice", 422),
    PERSON_UNKNOWN("absence.person-unknown", 422),
    PERSON_MISSING("absence.person-missing", 422),
    NOT_FOR_OTHERS("absence.not-for-others", 403),
    NOT_ON_PAPER("absence.not-on-paper", 403),
    END_NOT_AFTER_START("absence.end-not-after-start", 422),
    END_IN_PAST("absence.end-in-past", 422),
    BEGINS_IN_THE_PAST("absence.begins-in-the-past", 422),
    NOT_ON_POST("absence.not-on-post", 422),
    OVERLAP("absence.overlap", 409),
    BALANCE_EXCEEDED("absence.balance-exceeded", 422),
    NOT_YOUR_TURN("absence.not-your-turn", 403),
    NOTHING_TO_DECIDE("absence.nothing-to-decide", 409),
    STEP_CHANGED("absence.step-changed", 409),
    REASON_MISSING("absence.reason-missing", 422),
    NOT_APPROVED("absence.not-approved", 409),
    NOT_UNDER_WAY("absence.not-under-way", 409),
    NOT_TO_WITHDRAW("absence.not-to-withdraw", 409),
    EXTENSION_SETTLED("absence.extension-settled", 409),
    EXTENSION_WAITS("absence.extension-waits", 409),
    EXTENSION_NOT_LONGER("absence.extension-not-longer", 422),
    DEPARTED_TOO_EARLY("absence.departed-too-early", 422),
    DEPARTED_AFTER_END("absence.departed-after-end", 422),
    RETURNED_BEFORE("absence.returned-before", 422),
    IN_FUTURE("absence.in-future", 422),
    PAPER_OUT_OF_ORDER("absence.paper-out-of-order", 422),
    DECIDED_HERE("absence.decided-here", 409),
    COMPANION_UNKNOWN("absence.companion-unknown", 422),
    COMPANION_SELF("absence.companion-self", 422),
    OUTING_CLOSED("absence.outing-closed", 409),
    OUTING_OVERDUE("absence.outing-overdue", 409),
    OUTING_APPROVED("absence.outing-approved", 409),
    PERSON_FIXED("absence.person-fixed", 422);

    private final String code;
    private final int status;

    AbsenceError(String code, int status) {
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
