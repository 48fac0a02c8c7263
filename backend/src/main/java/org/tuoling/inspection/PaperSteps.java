package org.tuoling.inspection;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Refused;

/**
 * What became of a finding before it was brought in from paper.
 *
 * @param rectifiedOn null when it is still its owner's turn
 * @param closedOn null when nobody has closed it yet
 * @param closedBy who closed it; null when it is not closed
 */
public record PaperSteps(
        LocalDate rectifiedOn, String rectification, LocalDate closedOn, String closing, PersonId closedBy) {

    /** Refuses halves of steps, and a closing of what was never put right. */
    void check() {
        requireNote("rectification", rectifiedOn, rectification);
        requireNote("closing", closedOn, closing);
        if (closedOn != null && rectifiedOn == null) {
            throw Refused.at("rectifiedOn", InspectionError.NOT_RECTIFIED);
        }
        if (closedOn != null && closedBy == null) {
            throw Refused.at("closedById", InspectionError.CLOSER_MISSING);
        }
    }

    /** Refuses any step, at the cell that tells of it. */
    void requireNone() {
        refuse("rectifiedOn", rectifiedOn);
        refuse("rectification", rectification);
        refuse("closedOn", closedOn);
        refuse("closing", closing);
        refuse("closedById", closedBy);
    }

    private static void refuse(String field, Object told) {
        if (told != null) {
            throw Refused.at(field, InspectionError.STEPS_NOT_IMPORTED);
        }
    }

    private static void requireNote(String field, LocalDate on, String note) {
        if (on != null && note == null) {
            throw Refused.at(field, InspectionError.NOTE_MISSING);
        }
    }
}
