package org.tuoling.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A follow-up as clients see it. */
public record FollowUpView(
        UUID id,
        @Schema(description = "The decision; its title stands for a name.") Ref decision,
        @Schema(examples = "与中标单位签订合同") String title,
        @Schema(description = "Who is to do it.") Ref owner,
        @Schema(examples = "2021-04-30") LocalDate dueOn,
        @Schema(description = "Null until it is done.", nullable = true) LocalDate doneOn,
        @Schema(description = "Whether it is not done though it was due.") boolean overdue,
        @Schema(nullable = true) String note,
        @Schema(examples = "0") long version) {

    static FollowUpView read(Row row, LocalDate today) {
        var dueOn = row.date("due_on");
        var doneOn = row.date("done_on");
        return new FollowUpView(
                row.id("id"),
                row.ref("decision"),
                row.text("title"),
                row.ref("owner"),
                dueOn,
                doneOn,
                doneOn == null && dueOn.isBefore(today),
                row.text("note"),
                row.number("version"));
    }
}
