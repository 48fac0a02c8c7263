package org.tuoling.shared.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/**
 * The one gate in front of every operation. An operation says what it asks ({@link Requires}, {@link SignedIn} or
 * {@link Public}); one that says nothing is closed.
 */
@ApplicationScoped
public class AccessGate {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Callers callers;
    private final Scope scope;
    private final SiteCheck siteCheck;

    AccessGate(Callers callers, Scope scope, SiteCheck siteCheck) {
        this.callers = callers;
        this.scope = scope;
        this.siteCheck = siteCheck;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void admit(ContainerRequestContext request, ResourceInfo operation) {
        Method method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        if (!SAFE.contains(request.getMethod())) {
            siteCheck.refuseOtherSites(request);
        }
        if (method.isAnnotationPresent(Public.class)) {
            callerOf(request).ifPresent(scope::enter);
            return;
        }
        Caller caller = callerOf(request).orElseThrow(() -> new Refused(CommonError.NOT_SIGNED_IN));
        if (method.isAnnotationPresent(SignedIn.class)) {
            scope.enter(caller);
            return;
        }
        var requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw new Refused(CommonError.FORBIDDEN);
        }
        admitTo(request.getUriInfo().getPathParameters().getFirst("programme"), caller, requires.value());
    }

    private void admitTo(String programme, Caller caller, Permission permission) {
        var held = programme == null ? caller.grants() : caller.grantsIn(programme);
        if (held.isEmpty()) {
            throw programme == null ? new Refused(CommonError.FORBIDDEN) : Refused.notFound();
        }
        var allowing = held.stream().filter(g -> g.role().may(permission)).toList();
        if (allowing.isEmpty()) {
            throw new Refused(CommonError.FORBIDDEN);
        }
        scope.enter(caller, allowing);
    }

    private Optional<Caller> callerOf(ContainerRequestContext request) {
        var cookie = request.getCookies().get(Callers.COOKIE);
        return cookie == null ? Optional.empty() : callers.behind(cookie.getValue());
    }
}
