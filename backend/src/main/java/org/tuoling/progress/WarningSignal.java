package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.UUID;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.inspection.SafetySignal;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.PageQuery;

/** What projects are warned of endangers the safety of projects. */
@ApplicationScoped
class WarningSignal implements SafetySignal {

    private final WarningReader warnings;
    private final Scope scope;

    WarningSignal(WarningReader warnings, Scope scope) {
        this.warnings = warnings;
        this.scope = scope;
    }

    @Override
    public SafetyArea area() {
        return SafetyArea.PROJECTS;
    }

    @Override
    public String name() {
        return "project-warnings";
    }

    @Override
    public OptionalLong count(UUID programmeId) {
        return scope.may(Permission.PROJECT_READ)
                ? OptionalLong.of(warnings.page(programmeId, new WarningFilter(), PageQuery.first(1)).total())
                : OptionalLong.empty();
    }
}
