package org.tuoling.disbursement.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Line;

/** Why a payment request is given back. */
public record DisbursementReturnRequest(
        @Schema(examples = "缺少监理签字的进度证明") @NotNull @Line @Size(max = 200) String reason) {}
