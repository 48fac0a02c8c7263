package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermId;
import org.tuoling.contract.ContractDetails;
import org.tuoling.contract.ContractKind;
import org.tuoling.contract.Instalment;
import org.tuoling.contract.PayeeId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A contract to be drafted or redrafted. */
public record ContractRequest(
        @Schema(description = "Unique in the programme.", examples = "HT-001-1") @NotNull @Code
        String code,

        @Schema(examples = "妇幼保健院主体工程施工合同") @NotNull @Line @Size(max = 200)
        String nameZh,

        @Schema(description = "An approved project.") @NotNull
        UUID projectId,

        @Schema(description = "A term of a classification of kind `FUNDING`: the category it is paid from.") @NotNull
        UUID categoryId,

        @NotNull UUID payeeId,
        @NotNull ContractKind kind,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(description = "When which part falls due; no more than the amount in all.") @Size(max = 50)
        List<@NotNull @Valid Instalment> schedule) {

    ContractDetails toDetails() {
        return new ContractDetails(
                code,
                nameZh,
                ProjectId.of(projectId),
                TermId.of(categoryId),
                PayeeId.of(payeeId),
                kind,
                amount,
                schedule == null ? List.of() : schedule);
    }
}
