package org.tuoling.personnel;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.organisation.OrganisationId;

/**
 * What is written down about a deployment.
 *
 * @param cohort the intake (期) it belongs to, in the programme's own words
 * @param endsOn the planned end, if there is one
 * @param gridId where the person sits from the first day on; told once, when the deployment is registered
 */
public record DeploymentDetails(
        String code,
        PersonId personId,
        OrganisationId homeUnitId,
        OrganisationId hostUnitId,
        String post,
        String cohort,
        DeploymentKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        UUID gridId) {}
