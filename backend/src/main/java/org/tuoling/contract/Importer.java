package org.tuoling.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.shared.access.CurrentCaller;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Scope;
import org.tuoling.shared.problem.Refused;

/**
 * Whose hands a file brings in. Over REST all of it is the caller's doing, so a file cannot bring in what takes several
 * people; only the start-up, which takes over what was kept on paper, believes a file that says who did what.
 */
@ApplicationScoped
public class Importer {

    private final Scope scope;
    private final CurrentCaller caller;
    private final PersonRegister people;

    Importer(Scope scope, CurrentCaller caller, PersonRegister people) {
        this.scope = scope;
        this.caller = caller;
        this.people = people;
    }

    /** The caller's hand, or at the start-up that of the person a file names. */
    public Hand hand(UUID programmeId, String field, UUID personId) {
        return caller.isNobody() ? paperHand(programmeId, field, personId) : Hand.of(scope);
    }

    /** That of a person a file names, for a step that is never taken by a file over REST. */
    public Hand paperHand(UUID programmeId, String field, UUID personId) {
        var person = people.find(programmeId, PersonId.of(personId))
                .orElseThrow(() -> Refused.at(field, ContractError.PERSON_UNKNOWN));
        return Hand.ofPerson(person.id(), person.name());
    }

    /** Refuses a file over REST that tells of steps. */
    public void refuseSteps(String field, Object... told) {
        if (!caller.isNobody() && Stream.of(told).anyMatch(Objects::nonNull)) {
            throw Refused.at(field, ContractError.STEPS_NOT_IMPORTED);
        }
    }
}
