package org.tuoling.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Holds every request but the sending of a document to the size of a workbook: what is read into memory should not
 * grow with what documents may weigh. {@code quarkus.http.limits.max-body-size} knows one limit for all.
 */
@ApplicationScoped
public class BodyLimits {

    static final long BYTES = 12L * 1024 * 1024;

    private static final Pattern DOCUMENTS = Pattern.compile("/api/v1/programmes/[^/]+/documents");

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(BodyLimits::limit);
    }

    private static void limit(RoutingContext request) {
        if (HttpMethod.POST.equals(request.request().method()) && DOCUMENTS.matcher(request.normalizedPath()).matches()) {
            request.next();
            return;
        }
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > BYTES) {
            // the rest of the body is not waited for
            request.response().putHeader(HttpHeaders.CONNECTION, "close").setStatusCode(413).end();
            return;
        }
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, BYTES);
        request.next();
    }
}
