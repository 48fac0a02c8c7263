package org.tuoling.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Row;

/** Money of a project that no document says the category of. */
@Schema(
        description =
                "Money that is known of the whole project only, since no document says of which category it is. Each line of the project tells the same; it is not to be added over lines.")
public record WholeProjectMoneyView(
        @Schema(description = "How many lines the project has: categories of funding.", examples = "1")
        int lines,

        @Schema(
                description = "What appropriations that have come name for the project; null when none does.",
                nullable = true)
        Money received,

        @Schema(description = "What the project was accepted for; null before acceptance.", nullable = true)
        Money accepted) {

    static WholeProjectMoneyView read(Row row) {
        return new WholeProjectMoneyView(row.integer("line_count"), row.cny("received"), row.cny("accepted"));
    }
}
