package org.tuoling.care;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** An entry of the care log as those see it who may. */
public record CareEntryView(
        UUID id,
        Ref person,
        CareKind kind,
        @Schema(examples = "2021-10-18") LocalDate doneOn,
        @Schema(description = "Who visited, talked or examined.", examples = "柯坪县人民医院") String doneBy,
        @Schema(examples = "各项指标正常，建议半年后复查血压。") String note,
        @Schema(examples = "0") long version) {

    static CareEntryView read(Row row) {
        return new CareEntryView(
                row.id("id"),
                row.ref("person"),
                row.oneOf(CareKind.class, "kind"),
                row.date("done_on"),
                row.text("done_by"),
                row.text("note"),
                row.number("version"));
    }

    /** Names the kind but not the content: this may end up in a log. */
    @Override
    public String toString() {
        return "CareEntryView[" + id + ", " + kind + "]";
    }
}
