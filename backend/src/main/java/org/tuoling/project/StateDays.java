package org.tuoling.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days on which a project first reached the states of its path; null for those it has not reached. */
@Schema(description = "The days on which a project first reached the states of its path.")
public record StateDays(
        @Schema(examples = "2021-03-01", nullable = true) LocalDate approvedOn,
        @Schema(examples = "2021-04-01", nullable = true) LocalDate startedOn,
        @Schema(examples = "2021-10-20", nullable = true) LocalDate completedOn,
        @Schema(examples = "2021-11-05", nullable = true) LocalDate acceptedOn,
        @Schema(examples = "2021-12-01", nullable = true) LocalDate inUseOn,
        @Schema(nullable = true) LocalDate evaluatedOn) {

    /** Its own keys, from the steps {@code s} of one project. */
    static final String JSON = """
            json_build_object(
                'approvedOn', min(s.happened_on) filter (where s.to_state = 'APPROVED'),
                'startedOn', min(s.happened_on) filter (where s.to_state = 'UNDER_WAY'),
                'completedOn', min(s.happened_on) filter (where s.to_state = 'COMPLETED'),
                'acceptedOn', min(s.happened_on) filter (where s.to_state = 'ACCEPTED'),
                'inUseOn', min(s.happened_on) filter (where s.to_state = 'IN_USE'),
                'evaluatedOn', min(s.happened_on) filter (where s.to_state = 'EVALUATED'))
            """;
}
