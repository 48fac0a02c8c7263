package org.tuoling.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A version of a regulation as clients see it. */
public record RegulationVersionView(
        UUID id,
        @Schema(examples = "1") int number,
        @Schema(description = "When it was adopted; none while it is a draft.", examples = "2020-03-16", nullable = true)
                LocalDate adoptedOn,
        String text,
        @Schema(examples = "0") long version) {

    static RegulationVersionView read(Row row) {
        return new RegulationVersionView(
                row.id("id"),
                row.integer("number"),
                row.date("adopted_on"),
                row.text("text"),
                row.number("version"));
    }
}
