package org.tuoling.grid;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/**
 * Where a person sits from a day on.
 *
 * @param endsOn his last day there; null until he moves on or the grid closes
 */
public record GridMembershipDetails(PersonId personId, GridId gridId, LocalDate startsOn, LocalDate endsOn) {}
