package org.tuoling.progress;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/**
 * The way of a report that was kept on paper; what has not happened is null.
 *
 * @param author who wrote and submitted it
 * @param approver who approved it, another person
 */
public record PaperTrail(PersonId author, LocalDate submittedOn, PersonId approver, LocalDate approvedOn) {}
