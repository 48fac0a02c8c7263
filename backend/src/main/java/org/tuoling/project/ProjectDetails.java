package org.tuoling.project;

import java.time.LocalDate;
import java.util.Set;
import org.tuoling.classification.TermId;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.PersonId;
import org.tuoling.place.PlaceId;
import org.tuoling.shared.money.Money;
import org.tuoling.twinning.PairId;

/**
 * What is written down about a project.
 *
 * @param recipientId the organisation it is for
 * @param terms what it counts as, at most one term of each classification
 * @param plannedAmount null while unknown
 * @param approvedAmount null until approved
 * @param responsibleId who looks after it; null while nobody does
 * @param kind null while nobody has said
 * @param pairId the twinning it belongs to, or null
 * @param furtherPlaces where it is carried out besides {@code placeId}
 */
public record ProjectDetails(
        String code,
        String nameZh,
        String nameEn,
        PlaceId placeId,
        OrganisationId recipientId,
        Set<TermId> terms,
        Money plannedAmount,
        Money approvedAmount,
        LocalDate startsOn,
        LocalDate endsOn,
        PersonId responsibleId,
        ProjectKind kind,
        PairId pairId,
        Set<PlaceId> furtherPlaces) {}
