package org.tuoling.progress;

import org.tuoling.shared.problem.ErrorCode;

/** What the progress feature refuses. */
public enum ProgressError implements ErrorCode {
    PROJECT_UNKNOWN("progress.project-unknown", 422),
    PROJECT_FIXED("progress.project-fixed", 422),
    PROJECT_NOT_STARTED("progress.project-not-started", 422),
    PERSON_UNKNOWN("progress.person-unknown", 422),
    CODE_TAKEN("progress.code-taken", 409),
    IN_FUTURE("progress.in-future", 422),
    MILESTONE_UNDONE("progress.milestone-undone", 422),
    MILESTONE_STAYS("progress.milestone-stays", 403),
    MILESTONES_UNDONE("progress.milestones-undone", 422),
    MONTH_IN_FUTURE("progress.month-in-future", 422),
    MONTH_FIXED("progress.month-fixed", 422),
    MONTH_REPORTED("progress.month-reported", 409),
    NOT_OPEN("progress.not-open", 409),
    NOT_SUBMITTED("progress.not-submitted", 409),
    NOT_TO_RETURN("progress.not-to-return", 409),
    NOT_A_DRAFT("progress.not-a-draft", 409),
    OWN_REPORT("progress.own-report", 403),
    FALLS("progress.falls", 422),
    LATER_FALLS("progress.later-falls", 422),
    APPROVER_MISSING("progress.approver-missing", 422),
    SUBMISSION_MISSING("progress.submission-missing", 422),
    STEPS_NOT_IMPORTED("progress.steps-not-imported", 422),
    APPROVED_BEFORE_SUBMITTED("progress.approved-before-submitted", 422),
    VISITOR_MISSING("progress.visitor-missing", 422),
    VISIT_TWICE("progress.visit-twice", 409),
    VISIT_OF_ANOTHER("progress.visit-of-another", 403),
    ISSUE_CLOSED("progress.issue-closed", 409),
    CLOSURE_HALF_TOLD("progress.closure-half-told", 422),
    ISSUE_OPEN("progress.issue-open", 409),
    DUE_BEFORE_RAISED("progress.due-before-raised", 422),
    CLOSED_BEFORE_RAISED("progress.closed-before-raised", 422);

    private final String code;
    private final int status;

    ProgressError(String code, int status) {
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
