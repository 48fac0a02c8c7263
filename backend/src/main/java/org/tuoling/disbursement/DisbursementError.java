package org.tuoling.disbursement;

import org.tuoling.shared.problem.ErrorCode;

/** What the disbursement feature refuses. */
public enum DisbursementError implements ErrorCode {
    CODE_TAKEN("disbursement.code-taken", 409),
    CONTRACT_UNKNOWN("disbursement.contract-unknown", 422),
    CONTRACT_NOT_SIGNED("disbursement.contract-not-signed", 422),
    DECISION_UNKNOWN("disbursement.decision-unknown", 422),
    AMOUNT_NOT_POSITIVE("disbursement.amount-not-positive", 422),
    STEP_IMPOSSIBLE("disbursement.step-impossible", 422),
    SUBMITTED_ONCE("disbursement.submitted-once", 409),
    NOT_YOUR_REQUEST("disbursement.not-your-request", 403),
    REVIEWER_REQUESTED("disbursement.reviewer-requested", 403),
    APPROVER_REQUESTED("disbursement.approver-requested", 403),
    APPROVER_REVIEWED("disbursement.approver-reviewed", 403),
    PAYER_REQUESTED("disbursement.payer-requested", 403),
    PAYER_APPROVED("disbursement.payer-approved", 403),
    IN_FUTURE("disbursement.in-future", 422),
    BEFORE_LAST_STEP("disbursement.before-last-step", 422),
    BANK_REFERENCE_TAKEN("disbursement.bank-reference-taken", 409),
    REFUND_ABOVE_PAID("disbursement.refund-above-paid", 422),
    REFUNDED("disbursement.refunded", 422),
    STEPS_INCOMPLETE("disbursement.steps-incomplete", 422);

    private final String code;
    private final int status;

    DisbursementError(String code, int status) {
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
