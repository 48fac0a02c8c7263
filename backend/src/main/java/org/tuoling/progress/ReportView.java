package org.tuoling.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A monthly report as clients see it. */
public record ReportView(
        UUID id,
        Ref project,
        @Schema(description = "Its first day.", examples = "2021-12-01") LocalDate month,
        @Schema(description = "How much of the whole is done.", examples = "65") int physicalPercent,
        @Schema(examples = "主体完工，进入安装阶段。") String narrative,
        @Schema(description = "Why less is done than was reported before.", nullable = true) String fallReason,
        ReportState state,
        @Schema(description = "Who writes it; null for an account that belongs to nobody deployed.", nullable = true)
        Ref author,

        @Schema(description = "The name of who submitted it.", nullable = true) String submittedBy,
        @Schema(nullable = true) LocalDate submittedOn,

        @Schema(description = "Who approved it; null for an account that belongs to nobody deployed.", nullable = true)
        Ref approver,

        @Schema(description = "The name of who approved it.", nullable = true) String approvedBy,
        @Schema(nullable = true) LocalDate approvedOn,
        @Schema(description = "Why it was given back, the last time.", nullable = true) String returnReason,
        @Schema(description = "Pictures of it.") List<UUID> attachmentIds,
        @Schema(examples = "0") long version) {

    static ReportView read(Row row) {
        return new ReportView(
                row.id("id"),
                row.ref("project"),
                row.date("month"),
                row.integer("physical_percent"),
                row.text("narrative"),
                row.text("fall_reason"),
                row.oneOf(ReportState.class, "state"),
                row.ref("author"),
                row.text("submitted_by_name"),
                row.date("submitted_on"),
                row.ref("approver"),
                row.text("approved_by_name"),
                row.date("approved_on"),
                row.text("return_reason"),
                row.ids("attachment_ids"),
                row.number("version"));
    }
}
