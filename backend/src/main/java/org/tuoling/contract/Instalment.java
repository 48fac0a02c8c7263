package org.tuoling.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A part of a contract's amount and when it is due. */
@Schema(description = "A part of a contract's amount and when it is due.")
public record Instalment(
        @Schema(examples = "2021-06-30") @NotNull @Day LocalDate dueOn,

        @Schema(description = "In CNY, above zero.") @NotNull @Valid @Yuan
        Money amount,

        @Schema(examples = "主体结构封顶后", nullable = true) @Line @Size(max = 200)
        String note) {}
