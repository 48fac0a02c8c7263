package org.tuoling.twinning;

import java.time.LocalDate;
import org.tuoling.organisation.OrganisationId;

/**
 * What is written down about a pair.
 *
 * @param proposed whether it waits to be confirmed; null leaves it as it is, and means confirmed for a new pair
 */
public record PairDetails(
        String code,
        PairLevel level,
        OrganisationId supportingId,
        OrganisationId recipientId,
        PairId parentId,
        LocalDate startsOn,
        Boolean proposed) {}
