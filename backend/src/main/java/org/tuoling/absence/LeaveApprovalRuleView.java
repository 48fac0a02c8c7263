package org.tuoling.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** Who approves leaves of a length, as clients see it. */
public record LeaveApprovalRuleView(
        UUID id,
        @Schema(examples = "UP-TO-3") String code,
        @Schema(description = "The longest leave it is for, in calendar days; null for any longer one.", examples = "3", nullable = true)
        Integer maxDays,
        @Schema(description = "Who approves, one after another.") List<Approver> approvers,
        @Schema(examples = "2019-12-01") LocalDate validFrom,
        @Schema(description = "Its last day; open when null.", nullable = true) LocalDate validTo,
        @Schema(examples = "0") long version) {

    /** One approver of a rule, as a row of a workbook holds it. */
    public record Line(LeaveApprovalRuleView rule, Approver approver) {}

    static LeaveApprovalRuleView read(Row row) {
        return new LeaveApprovalRuleView(
                row.id("id"),
                row.text("code"),
                row.integer("max_days"),
                row.list(Approver.class, "approvers"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.number("version"));
    }

    public Stream<Line> lines() {
        return approvers.stream().map(approver -> new Line(this, approver));
    }
}
