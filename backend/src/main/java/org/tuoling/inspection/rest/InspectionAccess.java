package org.tuoling.inspection.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.inspection.FindingReader;
import org.tuoling.inspection.FindingView;
import org.tuoling.inspection.Viewer;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.Refused;

/** Who acts with findings, and whose findings he sees: a member his own, a leader those of the people below him. */
@ApplicationScoped
class InspectionAccess {

    private final Scope scope;
    private final FindingReader reader;

    InspectionAccess(Scope scope, FindingReader reader) {
        this.scope = scope;
        this.reader = reader;
    }

    Reach reach() {
        return scope.reach();
    }

    Hand hand() {
        return Hand.of(scope);
    }

    Viewer viewer() {
        return new Viewer(
                hand(),
                scope.may(Permission.INSPECTION_WRITE),
                scope.may(Permission.INSPECTION_RECTIFY),
                scope.may(Permission.INSPECTION_CLOSE));
    }

    /** What is out of reach is not there. */
    FindingView visible(UUID id) {
        return reader.one(scope.programmeId(), reach(), viewer(), id).orElseThrow(Refused::notFound);
    }
}
