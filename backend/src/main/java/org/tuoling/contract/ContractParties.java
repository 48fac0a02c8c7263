package org.tuoling.contract;

import java.util.UUID;
import org.tuoling.classification.TermId;
import org.tuoling.place.PlaceId;
import org.tuoling.project.ProjectId;

/**
 * What money under a contract is for and whom it goes to; none of it changes once it is signed.
 *
 * @param bookOf in whose book the money is kept
 * @param decisionId the collective decision it rests on; null where none was needed
 */
public record ContractParties(
        ContractId id,
        String code,
        String nameZh,
        ProjectId projectId,
        TermId category,
        PayeeId payeeId,
        PlaceId bookOf,
        UUID decisionId) {}
