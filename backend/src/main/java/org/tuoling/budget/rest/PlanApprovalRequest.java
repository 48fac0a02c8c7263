package org.tuoling.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.budget.PlanApproval;
import org.tuoling.shared.validation.Day;

/** How a version of a plan is approved. */
public record PlanApprovalRequest(
        @Schema(description = "The collective decision that covers it; needed above the threshold.")
        UUID decisionId,

        @Schema(description = "Today when left out; not in the future.", examples = "2022-01-10") @Day
        LocalDate on,

        @Schema(description = "One for each share below its minimum.") @Size(max = 20)
        List<@NotNull @Valid ShareReasonRequest> shareReasons) {

    PlanApproval toApproval() {
        var reasons = (shareReasons == null ? List.<ShareReasonRequest>of() : shareReasons)
                .stream()
                        .collect(Collectors.toMap(
                                ShareReasonRequest::code, reason -> reason.reason().strip(), (first, second) -> second));
        return new PlanApproval(decisionId, on, reasons);
    }
}
