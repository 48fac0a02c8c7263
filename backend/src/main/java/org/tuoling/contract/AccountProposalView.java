package org.tuoling.contract;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Row;

/** Another bank account of a payee in use, as clients see it while it waits to be confirmed. */
public record AccountProposalView(
        @Schema(examples = "示例银行阿克苏分行") String bankName,
        @Schema(examples = "6217000000000099") String bankAccount,
        Hand proposedBy,
        Instant proposedAt) {

    /** Null where none was proposed. */
    static AccountProposalView read(Row row) {
        var by = Hand.read(row, "proposed_by");
        return by == null
                ? null
                : new AccountProposalView(
                        row.text("proposed_bank_name"), row.text("proposed_bank_account"), by, row.instant("proposed_at"));
    }
}
