package org.tuoling.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone on the line of its project. */
public record TimelineMark(
        UUID id,
        @Schema(examples = "M1") String code,
        String nameZh,
        @Schema(nullable = true) String nameEn,
        @Schema(examples = "30") int weight,
        LocalDate plannedOn,
        @Schema(nullable = true) LocalDate doneOn) {

    /** Its own keys, from the milestone {@code m}. */
    static final String JSON =
            """
            json_build_object('id', m.id, 'code', m.code, 'nameZh', m.name_zh, 'nameEn', m.name_en, 'weight', m.weight,
                              'plannedOn', m.planned_on, 'doneOn', m.done_on)
            """;
}
