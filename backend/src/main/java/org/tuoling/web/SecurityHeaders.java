package org.tuoling.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells browsers to trust nothing but what this service serves. Styles are the exception: the component library writes
 * them into the page at run time. The readers' API page brings an inline script and is left out.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.addHeadersEndHandler(end -> write(request.normalizedPath(), request.response()));
            request.next();
        });
    }

    private static void write(String path, HttpServerResponse response) {
        var headers = response.headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        // what sends files of others sets a stricter one
        if (!path.startsWith("/q/") && !headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        if (path.startsWith("/api/") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
