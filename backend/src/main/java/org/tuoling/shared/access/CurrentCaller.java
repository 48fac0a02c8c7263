package org.tuoling.shared.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;

/**
 * Who asks for what is being done. Nobody does at the start-up, which takes over what was kept on paper, nor does anybody
 * when a timer acts.
 */
@ApplicationScoped
public class CurrentCaller {

    private final Scope scope;

    CurrentCaller(Scope scope) {
        this.scope = scope;
    }

    public Optional<Caller> get() {
        try {
            return Optional.ofNullable(scope.caller());
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    /** Whether the service acts by itself, so that it may believe what no single caller could say. */
    public boolean isNobody() {
        return get().isEmpty();
    }
}
