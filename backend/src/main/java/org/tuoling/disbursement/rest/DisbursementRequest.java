package org.tuoling.disbursement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.contract.ContractId;
import org.tuoling.disbursement.DisbursementDetails;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A payment to be asked for. */
public record DisbursementRequest(
        @Schema(description = "Unique in the programme.", examples = "FK-2021-003") @NotNull @Code
        String code,

        @Schema(description = "A signed contract.") @NotNull
        UUID contractId,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(examples = "主体结构封顶进度款") @NotNull @Line @Size(max = 200)
        String purpose,

        @Schema(description = "The collective decision it rests on, if it is known already; the approver can name it too.")
        UUID decisionId) {

    DisbursementDetails toDetails() {
        return new DisbursementDetails(code, ContractId.of(contractId), amount, purpose, decisionId);
    }
}
