package org.tuoling.absence;

import java.util.Set;
import java.util.UUID;
import org.tuoling.personnel.PersonId;

/**
 * What somebody reports.
 *
 * @param destination where to, in words; no place besides is ever recorded
 * @param companions who of the team comes along
 */
public record OutingDetails(
        PersonId personId,
        String destination,
        String purpose,
        Set<UUID> companions,
        Transport transport,
        AwayTime time) {}
