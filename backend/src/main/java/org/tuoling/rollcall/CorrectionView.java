package org.tuoling.rollcall;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** What turned out about somebody after a roll-call was closed. */
public record CorrectionView(
        UUID id,
        Ref person,
        @Schema(description = "What the entry says, and goes on to say.") EntryStatus status,
        CorrectionOutcome outcome,
        @Schema(examples = "手机没电，次日核实当晚在宿舍") String reason,
        Instant correctedAt,
        @Schema(description = "The name of the account.", examples = "grid-leader") String correctedBy) {

    static CorrectionView read(Row row) {
        return new CorrectionView(
                row.id("id"),
                row.ref("person"),
                row.oneOf(EntryStatus.class, "status"),
                row.oneOf(CorrectionOutcome.class, "outcome"),
                row.text("reason"),
                row.instant("corrected_at"),
                row.text("corrected_by_name"));
    }
}
