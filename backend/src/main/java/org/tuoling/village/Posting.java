package org.tuoling.village;

import java.time.LocalDate;
import org.tuoling.personnel.DeploymentId;

/**
 * The deployment a stint in a village belongs to, and its days.
 *
 * @param lastDay the last day on post as far as is known; null while it is open
 */
public record Posting(DeploymentId deploymentId, LocalDate startsOn, LocalDate lastDay) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (lastDay == null || !day.isAfter(lastDay));
    }
}
