package org.tuoling.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** Who belongs to a branch, as clients see it. */
public record BranchMembershipView(
        UUID id,
        Ref branch,
        Ref person,
        BranchRole role,
        @Schema(examples = "2020-01-10") LocalDate startsOn,
        @Schema(description = "Last day; none while it lasts.", examples = "2021-12-31", nullable = true) LocalDate endsOn,
        @Schema(examples = "0") long version) {

    static BranchMembershipView read(Row row) {
        return new BranchMembershipView(
                row.id("id"),
                row.ref("branch"),
                row.ref("person"),
                row.oneOf(BranchRole.class, "role"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.number("version"));
    }
}
