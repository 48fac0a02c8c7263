package org.tuoling.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.UUID;
import org.tuoling.decision.Actor;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.DecisionView;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Who is calling, and whether he may do it to this seat. */
@ApplicationScoped
class DecisionAccess {

    private final Scope scope;
    private final DecisionReader reader;

    DecisionAccess(Scope scope, DecisionReader reader) {
        this.scope = scope;
        this.reader = reader;
    }

    Actor actor() {
        var caller = scope.caller();
        return new Actor(caller.accountId(), caller.displayName(), scope.self());
    }

    /** Whether nobody calls: the service itself takes over what was kept on paper. */
    boolean isStartUp() {
        try {
            return scope.caller() == null;
        } catch (ContextNotActiveException noRequest) {
            return true;
        }
    }

    boolean isSelf(UUID personId) {
        return scope.self().equals(personId);
    }

    /** Votes of others are written down by those who keep decisions only. */
    void requireKeeper() {
        if (!scope.may(Permission.DECISION_WRITE)) {
            throw new Refused(CommonError.FORBIDDEN);
        }
    }

    DecisionView found(UUID id) {
        return reader.one(scope.programmeId(), id).orElseThrow(Refused::notFound);
    }
}
