package org.tuoling.grid;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/** Who answers for a grid from a day on; {@code endsOn} is null while that is open. */
public record GridLeadershipDetails(
        GridId gridId, PersonId personId, GridLeadershipRole role, LocalDate startsOn, LocalDate endsOn) {}
