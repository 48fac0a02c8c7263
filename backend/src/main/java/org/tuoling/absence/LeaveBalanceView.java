package org.tuoling.absence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** How much leave of a kind a person has in a year, in calendar days. */
public record LeaveBalanceView(
        Ref kind,
        @Schema(examples = "2022") int year,
        @Schema(description = "Null for no limit.", examples = "30", nullable = true) Integer allowance,
        @Schema(description = "Of leaves that have begun, until the return or else the planned end.", examples = "7") int taken,
        @Schema(description = "Of leaves asked for or approved that have not begun.", examples = "3") int planned,
        @Schema(description = "Null for no limit. Below zero when somebody has come back late.", examples = "20", nullable = true)
        Integer left) {

    static LeaveBalanceView read(Row row) {
        var allowance = row.integer("annual_days");
        int taken = row.integer("taken");
        int planned = row.integer("planned");
        return new LeaveBalanceView(
                row.ref("kind"),
                row.integer("of_year"),
                allowance,
                taken,
                planned,
                allowance == null ? null : allowance - taken - planned);
    }
}
