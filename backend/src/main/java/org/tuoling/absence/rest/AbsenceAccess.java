package org.tuoling.absence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.UUID;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.Actor;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.ReachCheck;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

/**
 * Who may do what with whose absences. Everybody asks and reports for himself; leaders record what happens to the people
 * below them; those who keep absences for everybody may do so for anybody.
 */
@ApplicationScoped
class AbsenceAccess {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Actor NO_ONE = new Actor(NOBODY, null, null, true);

    private final Scope scope;
    private final ReachCheck check;

    AbsenceAccess(Scope scope, ReachCheck check) {
        this.scope = scope;
        this.check = check;
    }

    Reach reach() {
        return scope.reach(Permission.ABSENCE_WRITE);
    }

    Actor actor() {
        return new Actor(scope.self(), scope.caller().accountId(), scope.caller().displayName(), keepsAbsences());
    }

    /** Whoever brings a file in; nobody in particular when the start-up does. */
    Actor importer() {
        try {
            return scope.caller() == null ? NO_ONE : actor();
        } catch (ContextNotActiveException noRequest) {
            return NO_ONE;
        }
    }

    boolean keepsAbsences() {
        return scope.may(Permission.ABSENCE_WRITE);
    }

    /** Whom a request is for: the caller, unless he names another and keeps absences. */
    UUID personMeant(UUID named) {
        if (named == null && scope.self().equals(NOBODY)) {
            throw Refused.at("personId", AbsenceError.PERSON_MISSING);
        }
        if (named == null || named.equals(scope.self())) {
            return scope.self();
        }
        if (!keepsAbsences()) {
            throw Refused.at("personId", AbsenceError.NOT_FOR_OTHERS);
        }
        return named;
    }

    /** What is out of reach is not there. */
    void requireReach(UUID personId) {
        check.require(reach(), personId);
    }

    /** What he asked for is his alone, and theirs who keep absences. */
    void requireOwn(UUID personId) {
        requireReach(personId);
        if (!personId.equals(scope.self()) && !keepsAbsences()) {
            throw new Refused(CommonError.FORBIDDEN);
        }
    }

    /** What happens to him may be recorded by those who lead him too. */
    void requireOwnOrLed(UUID personId) {
        requireReach(personId);
        if (!personId.equals(scope.self()) && !keepsAbsences() && !scope.may(Permission.ABSENCE_DECIDE)) {
            throw new Refused(CommonError.FORBIDDEN);
        }
    }
}
