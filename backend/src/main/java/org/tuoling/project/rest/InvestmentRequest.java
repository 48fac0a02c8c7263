package org.tuoling.project.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.project.InvestmentDetails;
import org.tuoling.project.InvestmentView;
import org.tuoling.project.ProjectId;
import org.tuoling.project.SourceKind;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;
import org.tuoling.shared.validation.Yuan;

/** Money put into a project, to be written down or revised. */
public record InvestmentRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID projectId,
        @NotNull SourceKind kind,

        @Schema(description = "Who puts it in.", examples = "新疆某农牧科技有限公司") @NotNull @Line @Size(max = 120)
        String source,

        @Schema(description = "In yuan, above zero.") @NotNull @Valid @Yuan Money amount,

        @Schema(description = "Not in the future.", examples = "2021-03-20") @NotNull @Day
        LocalDate on,

        @Prose @Size(max = 500) String note) {

    static InvestmentRequest of(InvestmentView kept) {
        return new InvestmentRequest(
                kept.project().id(), kept.kind(), kept.source(), kept.amount(), kept.on(), kept.note());
    }

    InvestmentDetails toDetails() {
        return new InvestmentDetails(new ProjectId(projectId), kind, source, amount, on, note);
    }
}
