package org.tuoling.village;

import java.time.LocalDate;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.DeploymentId;
import org.tuoling.personnel.PersonId;

/**
 * What is written down about somebody's stint in a village.
 *
 * @param deploymentId the deployment it belongs to; null for the one the person is on when it starts
 * @param endsOn the planned end, if there is one
 */
public record StationDetails(
        String code,
        PersonId personId,
        OrganisationId villageId,
        DeploymentId deploymentId,
        LocalDate startsOn,
        LocalDate endsOn) {}
