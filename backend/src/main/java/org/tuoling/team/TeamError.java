package org.tuoling.team;

import org.tuoling.shared.problem.ErrorCode;

/** What the team feature refuses. */
public enum TeamError implements ErrorCode {
    CODE_TAKEN("team.code-taken", 409),
    PERSON_UNKNOWN("team.person-unknown", 422),
    BRANCH_UNKNOWN("team.branch-unknown", 422),
    MEMBERSHIP_FIXED("team.membership-fixed", 422),
    MEMBERSHIP_OVERLAP("team.membership-overlap", 409),
    SECRETARY_TAKEN("team.secretary-taken", 409),
    OUTSIDE_BRANCH("team.outside-branch", 422),
    MEMBERS_LEFT("team.members-left", 409),
    GRID_UNKNOWN("team.grid-unknown", 422),
    MEETING_UNKNOWN("team.meeting-unknown", 422),
    TIMES_OUT_OF_ORDER("team.times-out-of-order", 422),
    MEETING_TOO_LONG("team.meeting-too-long", 422),
    CANCELLED("team.cancelled", 409),
    NOT_YET_HELD("team.not-yet-held", 422),
    ATTENDANCE_RECORDED("team.attendance-recorded", 409),
    NOT_EXPECTED("team.not-expected", 422),
    REASON_MISSING("team.reason-missing", 422),
    REASON_NEEDLESS("team.reason-needless", 422),
    IN_FUTURE("team.in-future", 422),
    VERSION_ADOPTED("team.version-adopted", 409),
    DRAFT_OPEN("team.draft-open", 409),
    ADOPTED_TOO_EARLY("team.adopted-too-early", 422),
    REPEALED("team.repealed", 409),
    NEVER_ADOPTED("team.never-adopted", 409),
    REPEALED_TOO_EARLY("team.repealed-too-early", 422),
    REGULATION_ADOPTED("team.regulation-adopted", 409);

    private final String code;
    private final int status;

    TeamError(String code, int status) {
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
