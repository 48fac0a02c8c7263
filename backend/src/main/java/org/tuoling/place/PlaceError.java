package org.tuoling.place;

import org.tuoling.shared.problem.ErrorCode;

/** What the place feature refuses. */
public enum PlaceError implements ErrorCode {
    CODE_TAKEN("place.code-taken", 409),
    CODE_MALFORMED("place.code-malformed", 422),
    SIDE_FIXED("place.side-fixed", 422),
    NOT_A_RECIPIENT("place.not-a-recipient", 422),
    PARENT_UNKNOWN("place.parent-unknown", 422),
    PARENT_OF_OTHER_SIDE("place.parent-of-other-side", 422),
    PARENT_IN_CIRCLE("place.parent-in-circle", 422);

    private final String code;
    private final int status;

    PlaceError(String code, int status) {
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
