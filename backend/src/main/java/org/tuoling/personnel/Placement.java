package org.tuoling.personnel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a person on post sits; the feature of grids knows. Runs in the transaction that changes his deployment. */
public interface Placement {

    /** The grid of this code, as workbooks name it. */
    Optional<UUID> coded(UUID programmeId, String code);

    /** Seats the person in the grid from a day on. */
    void place(UUID programmeId, PersonId person, UUID gridId, LocalDate from);

    /** Lets the person's seat end with his last day on post. */
    void leave(UUID programmeId, PersonId person, LocalDate lastDay);

    /** Refuses a change after which somebody who has to sit in a grid would be on post without one. */
    void refuseUnplaced(UUID programmeId, PersonId person);
}
