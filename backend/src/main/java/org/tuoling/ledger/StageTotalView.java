package org.tuoling.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** How much money is at a stage, and how much has come at least as far. */
public record StageTotalView(
        Stage stage,
        @Schema(description = "What is at this stage now.") Money held,

        @Schema(description = "What has come this far or further: allocated is what is allocated, committed, paid or settled now.")
        Money reached) {}
