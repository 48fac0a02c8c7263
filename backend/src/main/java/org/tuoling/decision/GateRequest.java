package org.tuoling.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/**
 * What wants to pass the gate. Kind, fiscal year, place, project and payee must be those the decision names, and a payment
 * covered by the decision on a contract must be under that contract. What something costs as a whole is asked for, not
 * what has been added to it, or a contract would grow past the threshold in small steps.
 *
 * @param fiscalYear of which year's plan it is; null where it is of none
 * @param placeId null where it is about several places, as a plan is
 * @param payeeId null where nobody is paid
 * @param contractId under which contract is paid; null where it is no payment
 * @param on the business day
 * @param decisionId null when none is named
 * @param useType what asks, such as {@code contract}; with its id the use can be released again
 */
public record GateRequest(
        DecisionKind kind,
        Integer fiscalYear,
        PlaceId placeId,
        ProjectId projectId,
        UUID payeeId,
        UUID contractId,
        Money amount,
        LocalDate on,
        DecisionId decisionId,
        String useType,
        UUID useId) {}
