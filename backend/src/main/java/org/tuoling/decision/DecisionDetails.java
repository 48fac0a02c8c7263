package org.tuoling.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/**
 * What is proposed. Whatever of place, project and payee it names, it covers nothing else.
 *
 * @param payeeId null for any payee
 * @param amount how much it covers; null where no money is spent by it
 * @param heldOn the day of the meeting
 */
public record DecisionDetails(
        String code,
        MatterId matterId,
        String titleZh,
        String titleEn,
        String proposal,
        PlaceId placeId,
        ProjectId projectId,
        UUID payeeId,
        Money amount,
        LocalDate heldOn) {

    DecisionDetails at(PlaceId place) {
        return new DecisionDetails(
                code, matterId, titleZh, titleEn, proposal, place, projectId, payeeId, amount, heldOn);
    }
}
