package org.tuoling.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** Where money passes through in the picture of its flow. */
public record FlowNode(
        @Schema(description = "Unique in the picture.", examples = "PROJECT:01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01") String key,
        Kind kind,
        @Schema(description = "The record behind it, if there is one.", nullable = true) UUID id,
        @Schema(nullable = true) String code,

        @Schema(description = "Null where the kind says it all: gathered ones, projects without a term, what is not allocated or not paid.", nullable = true)
        String nameZh,

        @Schema(nullable = true) String nameEn,
        Money amount) {

    /** What a node stands for. */
    @Schema(description = "What a node stands for; `NO_TERM`, `OTHER_PROJECTS` and `OTHER_PAYEES` gather what is not shown singly, `UNALLOCATED` and `UNPAID` what has come no further.")
    public enum Kind {
        SOURCE,
        TERM,
        NO_TERM,
        PROJECT,
        OTHER_PROJECTS,
        PAYEE,
        OTHER_PAYEES,
        UNALLOCATED,
        UNPAID
    }
}
