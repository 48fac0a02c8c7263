package org.tuoling.progress;

import java.time.LocalDate;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.problem.Refused;

/**
 * The way of a report that was kept on paper; what has not happened is null.
 *
 * @param author who wrote and submitted it
 * @param approver who approved it, another person
 */
public record PaperTrail(PersonId author, LocalDate submittedOn, PersonId approver, LocalDate approvedOn) {

    /** Refuses halves of steps, and the approval of what was never submitted. */
    void check() {
        refuse(submittedOn != null && author == null, "authorId", ProgressError.SUBMISSION_MISSING);
        refuse(approvedOn != null && submittedOn == null, "submittedOn", ProgressError.SUBMISSION_MISSING);
        refuse(approvedOn != null && approver == null, "approverId", ProgressError.APPROVER_MISSING);
    }

    /** Refuses more than a draft of this hand. */
    void requireDraftOf(Hand hand) {
        boolean another = author != null && !author.value().equals(hand.personId());
        refuse(another, "authorId", ProgressError.STEPS_NOT_IMPORTED);
        refuse(submittedOn != null, "submittedOn", ProgressError.STEPS_NOT_IMPORTED);
        refuse(approver != null, "approverId", ProgressError.STEPS_NOT_IMPORTED);
        refuse(approvedOn != null, "approvedOn", ProgressError.STEPS_NOT_IMPORTED);
    }

    private static void refuse(boolean amiss, String field, ProgressError error) {
        if (amiss) {
            throw Refused.at(field, error);
        }
    }
}
