package org.tuoling.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Who answers for a grid, as clients see it. */
public record GridLeadershipView(
        UUID id,
        Ref grid,
        Ref person,
        GridLeadershipRole role,
        @Schema(examples = "2019-12-25") LocalDate startsOn,
        @Schema(description = "The last day; null while it is open.", nullable = true) LocalDate endsOn,
        @Schema(examples = "0") long version) {

    static GridLeadershipView read(Row row) {
        return new GridLeadershipView(
                row.id("id"),
                row.ref("grid"),
                row.ref("person"),
                row.oneOf(GridLeadershipRole.class, "role"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.number("version"));
    }
}
