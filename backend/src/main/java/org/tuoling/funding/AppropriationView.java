package org.tuoling.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An appropriation as clients see it. */
public record AppropriationView(
        UUID id,
        @Schema(examples = "2021") int fiscalYear,
        @Schema(examples = "湖州市财政局") String source,
        @Schema(examples = "示援指〔2021〕1号") String documentNumber,
        Money amount,
        Ref place,
        @Schema(examples = "2021-03-01") LocalDate grantedOn,

        @Schema(description = "Null while the money is on its way.", examples = "2021-03-20", nullable = true)
        LocalDate receivedOn,

        AppropriationState state,

        @Schema(description = "When the grant was taken back, if it was.", nullable = true)
        LocalDate revokedOn,

        @Schema(description = "Why it was taken back.", nullable = true)
        String revocationReason,

        @Schema(description = "What of it the document names projects for.") Money shared,
        @Schema(nullable = true) String note,
        @Schema(examples = "0") long version) {

    static AppropriationView read(Row row) {
        return new AppropriationView(
                row.id("id"),
                row.integer("fiscal_year"),
                row.text("source"),
                row.text("document_number"),
                row.cny("amount"),
                row.ref("place"),
                row.date("granted_on"),
                row.date("received_on"),
                row.oneOf(AppropriationState.class, "state"),
                row.date("revoked_on"),
                row.text("revocation_reason"),
                row.cny("shared"),
                row.text("note"),
                row.number("version"));
    }
}
