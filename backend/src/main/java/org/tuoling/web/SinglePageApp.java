package org.tuoling.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers an address of the app, typed or reloaded, with the page that knows what to show there. */
@ApplicationScoped
public class SinglePageApp {

    /** Before the static files, which would answer 404. */
    private static final int BEFORE_STATIC_FILES = 1;

    void register(@Observes Router router) {
        router.route().order(BEFORE_STATIC_FILES).handler(SinglePageApp::reroute);
    }

    private static void reroute(RoutingContext request) {
        if (isPageOfApp(request)) {
            request.reroute("/");
        } else {
            request.next();
        }
    }

    private static boolean isPageOfApp(RoutingContext request) {
        String path = request.normalizedPath();
        String accepted = request.request().getHeader("Accept");
        return HttpMethod.GET.equals(request.request().method())
                && !path.equals("/")
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && path.lastIndexOf('.') <= path.lastIndexOf('/')
                && accepted != null
                && accepted.contains("text/html");
    }
}
