package org.tuoling.contract;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.sql.Row;

/** A payee as clients see it. */
public record PayeeView(
        UUID id,
        @Schema(examples = "SK-001") String code,
        @Schema(examples = "阿克苏示例建设有限公司") String name,
        PayeeKind kind,
        @Schema(description = "Unified social credit code (GB 32100).", examples = "91652929DEM000011F") String creditCode,
        @Schema(examples = "示例银行柯坪支行") String bankName,
        @Schema(description = "Where money is sent to.", examples = "6217000000000012") String bankAccount,
        @Schema(description = "Whether a signed contract or an opened decision names him: then only his bank account changes, by two hands.")
        boolean used,

        @Schema(description = "Another bank account that waits to be confirmed.", nullable = true)
        AccountProposalView proposedAccount,

        @Schema(description = "Who confirmed the bank account, if it was changed while he was in use.", nullable = true)
        Hand accountConfirmedBy,

        @Schema(examples = "0") long version) {

    static PayeeView read(Row row) {
        return new PayeeView(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.oneOf(PayeeKind.class, "kind"),
                row.text("credit_code"),
                row.text("bank_name"),
                row.text("bank_account"),
                row.flag("used"),
                AccountProposalView.read(row),
                Hand.read(row, "account_confirmed_by"),
                row.number("version"));
    }
}
