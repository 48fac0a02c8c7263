package org.tuoling.absence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.Actor;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.access.CurrentCaller;
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

    private static final Actor NO_ONE = new Actor(Reach.NOBODY, null, null, true);

    private final Scope scope;
    private final CurrentCaller current;
    private final ReachCheck check;
    private final PersonRegister people;

    AbsenceAccess(Scope scope, CurrentCaller current, ReachCheck check, PersonRegister people) {
        this.scope = scope;
        this.current = current;
        this.check = check;
        this.people = people;
    }

    Reach reach() {
        return scope.reach(Permission.ABSENCE_WRITE);
    }

    Actor actor() {
        return new Actor(scope.self(), scope.caller().accountId(), scope.caller().displayName(), keepsAbsences());
    }

    /** Whoever brings a file in; nobody in particular when the start-up does. */
    Actor importer() {
        return current.isNobody() ? NO_ONE : actor();
    }

    boolean keepsAbsences() {
        return scope.may(Permission.ABSENCE_WRITE);
    }

    /** Whom a request is for: the caller, unless he names another and keeps absences. */
    UUID personMeant(UUID named) {
        if (named == null && scope.self().equals(Reach.NOBODY)) {
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

    /** Who reaches everybody may name somebody who is not of the programme, or nobody at all. */
    void requireOfProgramme(UUID personId) {
        people.find(scope.programmeId(), PersonId.of(personId)).orElseThrow(Refused::notFound);
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
