package org.tuoling.care;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/**
 * What is written down about care given to a person.
 *
 * @param doneBy who visited, talked or examined, in the office's own words
 */
public record CareEntryDetails(PersonId personId, CareKind kind, LocalDate doneOn, String doneBy, String note) {

    /** Names the kind but not the content: this may end up in a log. */
    @Override
    public String toString() {
        return "CareEntryDetails[" + kind + "]";
    }
}
