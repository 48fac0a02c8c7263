package org.tuoling.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An account as other records name it: its stage and what it is for. */
public record AccountRef(
        UUID id,
        Stage stage,

        @Schema(description = "The appropriation its money came by, with its source as the name; null for the treasury.", nullable = true)
        Ref origin,

        @Schema(nullable = true) Ref project,
        @Schema(description = "The funding category.", nullable = true) Ref category,
        @Schema(nullable = true) Ref contract,
        @Schema(nullable = true) Ref payee) {

    static AccountRef read(Row row) {
        return new AccountRef(
                row.id("account_id"),
                row.oneOf(Stage.class, "stage"),
                row.ref("origin"),
                row.ref("project"),
                row.ref("category"),
                row.ref("contract"),
                row.ref("payee"));
    }
}
