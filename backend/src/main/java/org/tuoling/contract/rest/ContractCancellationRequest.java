package org.tuoling.contract.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Why a signed contract comes to nothing. */
public record ContractCancellationRequest(
        @Schema(examples = "中标单位放弃") @NotNull @Line @Size(max = 200) String reason) {}
