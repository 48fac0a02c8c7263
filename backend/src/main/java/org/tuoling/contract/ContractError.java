package org.tuoling.contract;

import org.tuoling.shared.problem.ErrorCode;

/** What the contract feature refuses. */
public enum ContractError implements ErrorCode {
    PAYEE_CODE_TAKEN("contract.payee-code-taken", 409),
    CREDIT_CODE_TAKEN("contract.credit-code-taken", 409),
    CREDIT_CODE_WRONG("contract.credit-code-wrong", 422),
    PAYEE_STAYS("contract.payee-stays", 422),
    NO_ACCOUNT_PROPOSED("contract.no-account-proposed", 422),
    ACCOUNT_CONFIRMER_PROPOSED("contract.account-confirmer-proposed", 403),
    CODE_TAKEN("contract.code-taken", 409),
    CONTRACT_UNKNOWN("contract.contract-unknown", 422),
    PROJECT_UNKNOWN("contract.project-unknown", 422),
    CATEGORY_UNKNOWN("contract.category-unknown", 422),
    CATEGORY_NOT_FUNDING("contract.category-not-funding", 422),
    PAYEE_UNKNOWN("contract.payee-unknown", 422),
    PERSON_UNKNOWN("contract.person-unknown", 422),
    DECISION_UNKNOWN("contract.decision-unknown", 422),
    AMOUNT_NOT_POSITIVE("contract.amount-not-positive", 422),
    AMOUNT_UNCHANGED("contract.amount-unchanged", 422),
    SCHEDULE_UNREADABLE("contract.schedule-unreadable", 422),
    SCHEDULE_ABOVE_AMOUNT("contract.schedule-above-amount", 422),
    NOT_YOUR_DRAFT("contract.not-your-draft", 403),
    SIGNER_DRAFTED("contract.signer-drafted", 403),
    STEP_IMPOSSIBLE("contract.step-impossible", 422),
    IN_FUTURE("contract.in-future", 422),
    BEFORE_SIGNED("contract.before-signed", 422),
    CHANGE_OPEN("contract.change-open", 422),
    CONFIRMER_PROPOSED("contract.confirmer-proposed", 403),
    NOT_YOUR_PROPOSAL("contract.not-your-proposal", 403),
    BELOW_COMMITTED("contract.below-committed", 422),
    BEYOND_AMOUNT("contract.beyond-amount", 422),
    BEYOND_COMMITTED("contract.beyond-committed", 422),
    STILL_CLAIMED("contract.still-claimed", 422),
    CLAIMS_OPEN("contract.claims-open", 422),
    FINAL_NOT_PAID("contract.final-not-paid", 422),
    STEPS_NOT_IMPORTED("contract.steps-not-imported", 422);

    private final String code;
    private final int status;

    ContractError(String code, int status) {
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
