package org.tuoling.shared.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Turns refusals into problem responses in the reader's language. */
@RequestScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final HttpHeaders headers;
    private final String requestId = UUID.randomUUID().toString();

    Problems(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The id a reader quotes and the log carries. */
    @Schema(hidden = true)
    public String requestId() {
        return requestId;
    }

    public Locale locale() {
        return Words.localeOf(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public String words(String code, Object... arguments) {
        return Words.of(code, locale(), arguments);
    }

    /** A status in words. JAX-RS knows all that we answer with but 422. */
    public static String titleOf(int status) {
        return status == 422
                ? "Unprocessable Content"
                : Response.Status.fromStatusCode(status).getReasonPhrase();
    }

    public Response of(ErrorCode error, Object... arguments) {
        return of(error.code(), error.status(), words(error.code(), arguments), null);
    }

    public Response of(Refused refused) {
        String detail =
                words(refused.error().code(), refused.arguments().toArray());
        var violations = refused.field() == null
                ? null
                : List.of(new Violation(refused.field(), refused.error().code(), detail));
        return of(refused.error().code(), refused.error().status(), detail, violations);
    }

    public Response invalid(ErrorCode error, List<Violation> violations) {
        return of(error.code(), error.status(), words(error.code()), violations);
    }

    public Response of(String code, int status, String detail, List<Violation> violations) {
        var problem = new Problem(
                "urn:tuoling:problem:" + code,
                titleOf(status),
                status,
                detail,
                code,
                requestId,
                violations);
        return Response.status(status)
                .entity(problem)
                .type(MEDIA_TYPE)
                .header("Content-Language", locale().toLanguageTag())
                .header("Cache-Control", "no-store")
                .build();
    }
}
