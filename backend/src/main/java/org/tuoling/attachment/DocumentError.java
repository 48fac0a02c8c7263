package org.tuoling.attachment;

import org.tuoling.shared.problem.ErrorCode;

/** Why a document is refused. */
public enum DocumentError implements ErrorCode {
    EMPTY("document.empty", 422),
    TOO_LARGE("document.too-large", 413),
    TYPE_UNKNOWN("document.type-unknown", 422),
    OLD_OFFICE("document.old-office", 422),
    DAMAGED("document.damaged", 422),
    MACROS("document.macros", 422),
    UNPACKS_TOO_LARGE("document.unpacks-too-large", 422),
    RECORD_INCOMPLETE("document.record-incomplete", 422),
    RECORD_CLOSED("document.record-closed", 409),
    TOO_MANY("document.too-many", 409),
    TOO_MANY_UNBOUND("document.too-many-unbound", 409),
    UNKNOWN("document.unknown", 422);

    private final String code;
    private final int status;

    DocumentError(String code, int status) {
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
