package org.tuoling.twinning;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.ClassificationKind;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A collaboration project as clients see it. */
public record CollaborationView(
        UUID id,
        @Schema(examples = "XZ-01") String code,
        @Schema(examples = "湖羊产业示范村共建") String nameZh,
        @Schema(examples = "Model Village for Hu Sheep", nullable = true) String nameEn,
        @Schema(description = "The agreement it is under, named by its title.") Ref agreement,
        @Schema(description = "The plan field it belongs to.", nullable = true) TermRef fieldTerm,
        CollaborationState state,
        @Schema(examples = "2021-12-31", nullable = true) LocalDate dueOn,
        @Schema(examples = "0") long version) {

    static CollaborationView read(Row row) {
        return new CollaborationView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.ref("agreement"),
                fieldTermOf(row),
                row.oneOf(CollaborationState.class, "state"),
                row.date("due_on"),
                row.number("version"));
    }

    private static TermRef fieldTermOf(Row row) {
        Ref term = row.ref("field_term");
        return term == null
                ? null
                : new TermRef(
                        term.id(),
                        term.code(),
                        term.nameZh(),
                        term.nameEn(),
                        row.oneOf(ClassificationKind.class, "field_kind"),
                        row.ref("field"));
    }
}
