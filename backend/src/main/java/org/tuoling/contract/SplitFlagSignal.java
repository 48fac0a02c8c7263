package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.UUID;
import org.tuoling.inspection.SafetyArea;
import org.tuoling.inspection.SafetySignal;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.paging.PageQuery;

/** What looks split under the threshold endangers the safety of money. */
@ApplicationScoped
class SplitFlagSignal implements SafetySignal {

    private final SplitFlagReader flags;
    private final Scope scope;

    SplitFlagSignal(SplitFlagReader flags, Scope scope) {
        this.flags = flags;
        this.scope = scope;
    }

    @Override
    public SafetyArea area() {
        return SafetyArea.FUNDS;
    }

    @Override
    public String name() {
        return "split-flags";
    }

    @Override
    public OptionalLong count(UUID programmeId) {
        return scope.may(Permission.CONTRACT_READ)
                ? OptionalLong.of(flags.page(programmeId, new SplitFlagFilter(), PageQuery.first(1)).total())
                : OptionalLong.empty();
    }
}
