package org.tuoling.personnel;

import org.tuoling.shared.problem.ErrorCode;

/** What the personnel feature refuses. */
public enum PersonnelError implements ErrorCode {
    PERSON_CODE_TAKEN("personnel.person-code-taken", 409),
    PERSON_UNKNOWN("personnel.person-unknown", 422),
    PHONE_MALFORMED("personnel.phone-malformed", 422),
    BIRTH_DATE_IMPLAUSIBLE("personnel.birth-date-implausible", 422),
    MASKED_VALUE("personnel.masked-value", 422),
    CLEARED_AND_GIVEN("personnel.cleared-and-given", 422),
    DEPLOYMENT_CODE_TAKEN("personnel.deployment-code-taken", 409),
    DEPLOYMENT_OVERLAP("personnel.deployment-overlap", 409),
    PERSON_FIXED("personnel.person-fixed", 422),
    HOME_UNIT_UNKNOWN("personnel.home-unit-unknown", 422),
    HOME_UNIT_NOT_SUPPORTING("personnel.home-unit-not-supporting", 422),
    HOST_UNIT_UNKNOWN("personnel.host-unit-unknown", 422),
    HOST_UNIT_NOT_RECIPIENT("personnel.host-unit-not-recipient", 422),
    UNIT_RETIRED("personnel.unit-retired", 422),
    ENDED_ALREADY("personnel.ended-already", 409),
    ENDED_BEFORE_START("personnel.ended-before-start", 422),
    END_IN_FUTURE("personnel.end-in-future", 422),
    GRID_UNKNOWN("personnel.grid-unknown", 422),
    GRID_ONLY_AT_FIRST("personnel.grid-only-at-first", 422),
    HOLDINGS_OPEN("personnel.holdings-open", 409),
    HELD_BEYOND("personnel.held-beyond", 409),
    SUCCESSOR_MISSING("personnel.successor-missing", 409),
    SUCCESSOR_NOT_ON_POST("personnel.successor-not-on-post", 422);

    private final String code;
    private final int status;

    PersonnelError(String code, int status) {
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
