package org.tuoling.attachment;

import org.tuoling.shared.problem.ErrorCode;

/** What the attachment feature refuses. */
public enum AttachmentError implements ErrorCode {
    NOT_A_PICTURE("attachment.not-a-picture", 422),
    TOO_MANY_PIXELS("attachment.too-many-pixels", 422),
    TOO_MANY_UNBOUND("attachment.too-many-unbound", 409),
    UNKNOWN("attachment.unknown", 422);

    private final String code;
    private final int status;

    AttachmentError(String code, int status) {
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
