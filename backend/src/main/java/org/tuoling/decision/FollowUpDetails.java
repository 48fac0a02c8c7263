package org.tuoling.decision;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/**
 * What somebody is to do because of a decision.
 *
 * @param doneOn null until it is done
 */
public record FollowUpDetails(String title, PersonId ownerId, LocalDate dueOn, LocalDate doneOn, String note) {}
