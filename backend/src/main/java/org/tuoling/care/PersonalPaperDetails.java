package org.tuoling.care;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;

/**
 * What is written down about a paper of a person.
 *
 * @param numberTail the last characters of its number; see {@link PaperNumber}
 * @param expiresOn the last day it holds; null when it does not expire
 */
public record PersonalPaperDetails(PersonId personId, PaperKind kind, String numberTail, LocalDate expiresOn) {}
