package org.tuoling.fundsreport;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A funds report as clients see it, without its figures. */
public record FundsReportView(
        UUID id,
        @Schema(description = "Whose ledger.") Ref place,
        @Schema(examples = "2021-11") String month,
        FundsReportState state,
        @Schema(examples = "财务专员") String preparedBy,
        Instant preparedAt,
        @Schema(nullable = true, examples = "指挥长") String signedBy,
        @Schema(nullable = true) Instant signedAt,
        @Schema(description = "Who signed the one that is in force in its place.", nullable = true, examples = "指挥长")
        String supersededBy,

        @Schema(nullable = true) Instant supersededAt,
        @Schema(description = "Number of the last entry of the ledger when it was prepared.", examples = "214") long ledgerNumber,
        @Schema(description = "Hash of that entry: the chain up to it is the one the report was made from.") String ledgerHash,
        @Schema(description = "Whether its month has been opened again since, so that the ledger may say something else by now.")
        boolean outdated,
        @Schema(examples = "0") long version) {

    static FundsReportView read(Row row) {
        return new FundsReportView(
                row.id("id"),
                row.ref("place"),
                YearMonth.from(row.date("month")).toString(),
                FundsReportState.of(row.instant("signed_at"), row.instant("superseded_at")),
                row.text("prepared_by_name"),
                row.instant("prepared_at"),
                row.text("signed_by_name"),
                row.instant("signed_at"),
                row.text("superseded_by_name"),
                row.instant("superseded_at"),
                row.number("ledger_number"),
                row.text("ledger_hash"),
                row.flag("outdated"),
                row.number("version"));
    }
}
