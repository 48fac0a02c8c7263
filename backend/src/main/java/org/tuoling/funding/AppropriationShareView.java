package org.tuoling.funding;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** What of an appropriation its document names for a project, as clients see it. */
public record AppropriationShareView(
        UUID id,
        @Schema(description = "The appropriation: its document number and source.") Ref appropriation,
        Ref project,
        Money amount,
        @Schema(examples = "0") long version) {

    static AppropriationShareView read(Row row) {
        return new AppropriationShareView(
                row.id("id"), row.ref("appropriation"), row.ref("project"), row.cny("amount"), row.number("version"));
    }
}
