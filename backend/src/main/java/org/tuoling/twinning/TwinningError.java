package org.tuoling.twinning;

import org.tuoling.shared.problem.ErrorCode;

/** What the twinning feature refuses. */
public enum TwinningError implements ErrorCode {
    CODE_TAKEN("twinning.code-taken", 409),
    PAIR_DUPLICATE("twinning.pair-duplicate", 409),
    UNIT_UNKNOWN("twinning.unit-unknown", 422),
    UNIT_OF_OTHER_SIDE("twinning.unit-of-other-side", 422),
    UNIT_UNFIT("twinning.unit-unfit", 422),
    UNIT_RETIRED("twinning.unit-retired", 422),
    PARENT_UNKNOWN("twinning.parent-unknown", 422),
    PARENT_REQUIRED("twinning.parent-required", 422),
    PARENT_UNFIT("twinning.parent-unfit", 422),
    PARENT_IN_CIRCLE("twinning.parent-in-circle", 422),
    PARENT_PROPOSED("twinning.parent-proposed", 422),
    CLASS_OF_OTHER_SCHOOL("twinning.class-of-other-school", 422),
    OUTSIDE_PARENT("twinning.outside-parent", 422),
    CHILDREN_OUTSIDE("twinning.children-outside", 409),
    HAS_CHILDREN("twinning.has-children", 409),
    NOT_PROPOSED("twinning.not-proposed", 409),
    NOT_ACTIVE("twinning.not-active", 409),
    PROPOSED_FIXED("twinning.proposed-fixed", 422),
    END_IN_FUTURE("twinning.end-in-future", 422),
    PAIR_UNKNOWN("twinning.pair-unknown", 422),
    PAIR_PROPOSED("twinning.pair-proposed", 422),
    PAIR_ENDED("twinning.pair-ended", 422),
    SIGNED_AFTER_END("twinning.signed-after-end", 422),
    AGREEMENT_UNKNOWN("twinning.agreement-unknown", 422),
    FIELD_UNKNOWN("twinning.field-unknown", 422);

    private final String code;
    private final int status;

    TwinningError(String code, int status) {
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
