package org.tuoling.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.DecisionView;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/** Who is calling, and whether he may do it to this seat. */
@ApplicationScoped
class DecisionAccess {

    private final Scope scope;
    private final CurrentCaller current;
    private final DecisionReader reader;

    DecisionAccess(Scope scope, CurrentCaller current, DecisionReader reader) {
        this.scope = scope;
        this.current = current;
        this.reader = reader;
    }

    /** Whether nobody calls: the service itself takes over what was kept on paper. */
    boolean isStartUp() {
        return current.isNobody();
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
