package org.tuoling.shared.problem;

/** Refusals that any operation can answer with. */
public enum CommonError implements ErrorCode {
    MALFORMED("request.malformed", 400),
    BODY_MALFORMED("request.body-malformed", 400),
    UNKNOWN_FIELD("request.unknown-field", 400),
    WRONG_TYPE("request.wrong-type", 400),
    UNKNOWN_VALUE("request.unknown-value", 400),
    INVALID("request.invalid", 400),
    PARAMETER_INVALID("request.parameter-invalid", 400),
    SORT_UNKNOWN("request.sort-unknown", 400),
    CURSOR_INVALID("request.cursor-invalid", 400),
    DATES_OUT_OF_ORDER("request.dates-out-of-order", 422),
    SPAN_TOO_LONG("request.span-too-long", 422),
    UNKNOWN_REFERENCE("request.unknown-reference", 422),
    DUPLICATE("request.duplicate", 409),
    IN_USE("request.in-use", 409),
    NOT_SIGNED_IN("access.not-signed-in", 401),
    FORBIDDEN("access.forbidden", 403),
    CROSS_SITE("access.cross-site", 403),
    NOT_FOUND("request.not-found", 404),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405),
    NOT_ACCEPTABLE("request.not-acceptable", 406),
    CONFLICT("request.conflict", 409),
    STALE("request.stale", 412),
    TOO_LARGE("request.too-large", 413),
    MEDIA_TYPE_UNSUPPORTED("request.media-type-unsupported", 415),
    IDEMPOTENCY_KEY_REUSED("request.idempotency-key-reused", 422),
    IF_MATCH_MISSING("request.if-match-missing", 428),
    TOO_MANY_ATTEMPTS("access.too-many-attempts", 429),
    UNEXPECTED("request.unexpected", 500),
    UNAVAILABLE("request.unavailable", 503),
    FONT_MISSING("request.font-missing", 503);

    private final String code;
    private final int status;

    CommonError(String code, int status) {
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
