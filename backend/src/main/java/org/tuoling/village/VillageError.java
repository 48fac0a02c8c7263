package org.tuoling.village;

import org.tuoling.shared.problem.ErrorCode;

/** What the village feature refuses. */
public enum VillageError implements ErrorCode {
    STATION_CODE_TAKEN("village.station-code-taken", 409),
    STATION_UNKNOWN("village.station-unknown", 422),
    STATION_TWICE("village.station-twice", 409),
    STATION_FIXED("village.station-fixed", 422),
    PERSON_UNKNOWN("village.person-unknown", 422),
    VILLAGE_UNKNOWN("village.village-unknown", 422),
    VILLAGE_RETIRED("village.village-retired", 422),
    DEPLOYMENT_UNKNOWN("village.deployment-unknown", 422),
    OUTSIDE_DEPLOYMENT("village.outside-deployment", 422),
    ENDED_ALREADY("village.ended-already", 409),
    ENDED_BEFORE_START("village.ended-before-start", 422),
    END_IN_FUTURE("village.end-in-future", 422),
    DONE_OUTSIDE_TERM("village.done-outside-term", 422),
    SUCCESSOR_UNKNOWN("village.successor-unknown", 422),
    SUCCESSOR_NOT_DEPLOYED("village.successor-not-deployed", 422),
    KIND_CODE_TAKEN("village.kind-code-taken", 409),
    KIND_UNKNOWN("village.kind-unknown", 422),
    PERIOD_NOT_POSITIVE("village.period-not-positive", 422),
    TIMES_NOT_POSITIVE("village.times-not-positive", 422),
    DUTY_UNKNOWN("village.duty-unknown", 422),
    DUTY_DONE("village.duty-done", 409),
    DUTY_NOT_DONE("village.duty-not-done", 409),
    DUTY_OF_ANOTHER("village.duty-of-another", 403),
    DONE_BEFORE_PERIOD("village.done-before-period", 422),
    DONE_IN_FUTURE("village.done-in-future", 422),
    DONE_AFTER_STATION("village.done-after-station", 422),
    NOT_DONE_YET("village.not-done-yet", 422),
    PROJECT_UNKNOWN("village.project-unknown", 422),
    PROJECT_LINKED("village.project-linked", 409);

    private final String code;
    private final int status;

    VillageError(String code, int status) {
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
