package org.tuoling.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Where somebody sits, as clients see it. */
public record GridMembershipView(
        UUID id,
        Ref person,
        Ref grid,
        @Schema(examples = "2019-12-25") LocalDate startsOn,
        @Schema(description = "The last day there; null while it is open.", nullable = true) LocalDate endsOn,
        @Schema(examples = "0") long version) {

    static GridMembershipView read(Row row) {
        return new GridMembershipView(
                row.id("id"),
                row.ref("person"),
                row.ref("grid"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.number("version"));
    }
}
