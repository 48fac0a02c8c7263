package org.tuoling.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.UUID;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.inspection.SafetySignal;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.PageQuery;

/** People nobody answers for, or who are overdue, endanger the safety of people. */
@ApplicationScoped
class ExceptionSignal implements SafetySignal {

    private final ExceptionReader exceptions;
    private final Scope scope;

    ExceptionSignal(ExceptionReader exceptions, Scope scope) {
        this.exceptions = exceptions;
        this.scope = scope;
    }

    @Override
    public SafetyArea area() {
        return SafetyArea.PEOPLE;
    }

    @Override
    public String name() {
        return "exceptions";
    }

    @Override
    public OptionalLong count(UUID programmeId) {
        return scope.may(Permission.GRID_READ)
                ? OptionalLong.of(exceptions
                        .page(programmeId, scope.reach(Permission.GRID_WRITE), new ExceptionFilter(), PageQuery.first(1))
                        .total())
                : OptionalLong.empty();
    }
}
