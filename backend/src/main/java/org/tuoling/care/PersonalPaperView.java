package org.tuoling.care;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A paper of a person as clients see it. */
public record PersonalPaperView(
        UUID id,
        Ref person,
        PaperKind kind,
        @Schema(description = "The last four characters; more is not kept. Null when no number was given.",
                        examples = "****1234", nullable = true)
                String maskedNumber,
        @Schema(description = "The last day it holds; null when it does not expire.", examples = "2022-02-15", nullable = true)
                LocalDate expiresOn,
        @Schema(description = "How it stands today.") PaperState state,
        @Schema(examples = "0") long version) {

    static PersonalPaperView read(Row row, LocalDate today) {
        var expiresOn = row.date("expires_on");
        return new PersonalPaperView(
                row.id("id"),
                row.ref("person"),
                row.oneOf(PaperKind.class, "kind"),
                PaperNumber.masked(row.text("number_tail")),
                expiresOn,
                PaperState.on(today, expiresOn),
                row.number("version"));
    }
}
