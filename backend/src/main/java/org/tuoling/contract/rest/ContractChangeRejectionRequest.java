package org.tuoling.contract.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Why another amount for a contract is not agreed upon. */
public record ContractChangeRejectionRequest(
        @Schema(examples = "缺少设计变更单") @NotNull @Line @Size(max = 200) String reason) {}
