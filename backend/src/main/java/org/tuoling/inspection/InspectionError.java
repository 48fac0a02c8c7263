package org.tuoling.inspection;

import org.tuoling.shared.problem.ErrorCode;

/** What the inspection feature refuses. */
public enum InspectionError implements ErrorCode {
    CODE_TAKEN("inspection.code-taken", 409),
    PROJECT_UNKNOWN("inspection.project-unknown", 422),
    PROJECT_OUT_OF_PLACE("inspection.project-out-of-place", 422),
    OWNER_UNKNOWN("inspection.owner-unknown", 422),
    FOUND_IN_FUTURE("inspection.found-in-future", 422),
    DUE_BEFORE_FOUND("inspection.due-before-found", 422),
    FIXED("inspection.fixed", 409),
    PERSON_REQUIRED("inspection.person-required", 403),
    OWN_FINDING("inspection.own-finding", 403),
    NOT_TO_REVISE("inspection.not-to-revise", 403),
    NOT_TO_REMOVE("inspection.not-to-remove", 403),
    STEPS_TAKEN("inspection.steps-taken", 409),
    NOT_WITH_OWNER("inspection.not-with-owner", 409),
    NOT_THE_OWNER("inspection.not-the-owner", 403),
    EVIDENCE_MISSING("inspection.evidence-missing", 422),
    NOT_RECTIFIED("inspection.not-rectified", 409),
    NOT_REOPENABLE("inspection.not-reopenable", 409),
    SAME_HAND("inspection.same-hand", 403),
    CLOSER_MISSING("inspection.closer-missing", 422),
    CLOSER_UNKNOWN("inspection.closer-unknown", 422),
    STEP_IN_FUTURE("inspection.step-in-future", 422),
    STEP_OUT_OF_ORDER("inspection.step-out-of-order", 422),
    NOTE_MISSING("inspection.note-missing", 422),
    STEPS_NOT_IMPORTED("inspection.steps-not-imported", 422);

    private final String code;
    private final int status;

    InspectionError(String code, int status) {
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
