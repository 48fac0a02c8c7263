package org.tuoling.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/**
 * What is proposed. Whatever of fiscal year, place, project and payee it names, it covers nothing else.
 *
 * @param fiscalYear of which year's plan it is; null where it is of none
 * @param awaitsTender whether a tender will tell the payee of a contract; only then may it go without
 * @param amount how much it covers; null where no money is spent by it
 * @param heldOn the day of the meeting
 */
public record DecisionDetails(
        String code,
        MatterId matterId,
        String titleZh,
        String titleEn,
        String proposal,
        Integer fiscalYear,
        PlaceId placeId,
        ProjectId projectId,
        UUID payeeId,
        boolean awaitsTender,
        Money amount,
        LocalDate heldOn) {

    DecisionDetails at(PlaceId place) {
        return new DecisionDetails(
                code, matterId, titleZh, titleEn, proposal, fiscalYear, place, projectId, payeeId, awaitsTender, amount, heldOn);
    }
}
