package org.tuoling.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A change of a contract's amount as clients see it. */
public record ContractChangeView(
        UUID id,
        @Schema(description = "The how manieth of its contract.", examples = "1") int number,
        ChangeState state,
        @Schema(examples = "2021-06-01") LocalDate on,
        @Schema(description = "What the contract was over when it was proposed.") Money before,
        Money after,
        @Schema(examples = "设计变更，增加消防水池") String reason,

        @Schema(description = "The collective decision it rests on.", nullable = true)
        Ref decision,

        Hand proposedBy,
        Instant proposedAt,

        @Schema(
                description =
                        "Who confirmed, rejected or withdrew it. Null while it waits, and for what was changed before changes were confirmed.",
                nullable = true)
        Hand closedBy,

        @Schema(nullable = true) Instant closedAt,
        @Schema(examples = "缺少设计变更单", nullable = true) String rejectionReason) {

    /** Its columns under the prefix, of a change {@code h} and its decision {@code e}. */
    static String columns(String prefix) {
        return """
            h.id as %1$sid, h.number as %1$snumber, h.state as %1$sstate, h.changed_on as %1$schanged_on,
            h.amount_before_minor as %1$samount_before_minor, h.amount_after_minor as %1$samount_after_minor,
            h.reason as %1$sreason, e.id as %1$sdecision_id, e.code as %1$sdecision_code,
            e.title_zh as %1$sdecision_name_zh, e.title_en as %1$sdecision_name_en,
            h.proposed_by_account_id as %1$sproposed_by_account_id, h.proposed_by_person_id as %1$sproposed_by_person_id,
            h.proposed_by_name as %1$sproposed_by_name, h.proposed_at as %1$sproposed_at,
            h.closed_by_account_id as %1$sclosed_by_account_id, h.closed_by_person_id as %1$sclosed_by_person_id,
            h.closed_by_name as %1$sclosed_by_name, h.closed_at as %1$sclosed_at,
            h.rejection_reason as %1$srejection_reason
            """.formatted(prefix);
    }

    /** Null where there is none. */
    static ContractChangeView read(Row row, String prefix) {
        return row.id(prefix + "id") == null
                ? null
                : new ContractChangeView(
                        row.id(prefix + "id"),
                        row.integer(prefix + "number"),
                        row.oneOf(ChangeState.class, prefix + "state"),
                        row.date(prefix + "changed_on"),
                        row.cny(prefix + "amount_before"),
                        row.cny(prefix + "amount_after"),
                        row.text(prefix + "reason"),
                        row.ref(prefix + "decision"),
                        Hand.read(row, prefix + "proposed_by"),
                        row.instant(prefix + "proposed_at"),
                        Hand.read(row, prefix + "closed_by"),
                        row.instant(prefix + "closed_at"),
                        row.text(prefix + "rejection_reason"));
    }
}
