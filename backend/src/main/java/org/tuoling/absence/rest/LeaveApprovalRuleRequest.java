package org.tuoling.absence.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.absence.Approver;
import org.tuoling.absence.LeaveApprovalRuleDetails;
import org.tuoling.absence.LeaveApprovalRuleView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;

/** Who approves leaves of a length, to be registered or revised. */
public record LeaveApprovalRuleRequest(
        @Schema(description = "Unique in the programme.", examples = "UP-TO-3") @NotNull @Code String code,
        @Schema(description = "The longest leave it is for, in calendar days; none for any longer one.", examples = "3")
        @Min(1)
        @Max(3660)
        Integer maxDays,
        @Schema(description = "Who approves, one after another: 1 to 9.")
        @NotEmpty
        @Size(max = LeaveApprovalRuleDetails.APPROVERS_MAX)
        List<@NotNull @Valid Approver> approvers,
        @Schema(description = "The first day it holds for requests made on.", examples = "2019-12-01") @NotNull @Day
        LocalDate validFrom,
        @Schema(description = "Its last day.") @Day LocalDate validTo) {

    /** The request that would describe a rule as it is kept. */
    static LeaveApprovalRuleRequest of(LeaveApprovalRuleView rule) {
        return new LeaveApprovalRuleRequest(
                rule.code(), rule.maxDays(), rule.approvers(), rule.validFrom(), rule.validTo());
    }

    LeaveApprovalRuleRequest with(List<Approver> others) {
        return new LeaveApprovalRuleRequest(code, maxDays, others, validFrom, validTo);
    }

    LeaveApprovalRuleDetails toDetails() {
        return new LeaveApprovalRuleDetails(code, maxDays, approvers, validFrom, validTo);
    }
}
