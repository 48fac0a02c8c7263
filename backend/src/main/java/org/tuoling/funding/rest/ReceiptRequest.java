package org.tuoling.funding.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.validation.Day;

/** When granted money has come. */
public record ReceiptRequest(
        @Schema(description = "Not before it was granted, not in the future.", examples = "2021-03-20") @NotNull @Day
        LocalDate receivedOn) {}
