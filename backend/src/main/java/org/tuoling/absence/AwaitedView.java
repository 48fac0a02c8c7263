package org.tuoling.absence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** Somebody whose turn it is. */
public record AwaitedView(
        @Schema(description = "Null for a commander whose account belongs to no person.", nullable = true) UUID personId,
        @Schema(examples = "张三") String name,
        @Schema(description = "In whose place, when that person is away or asks himself.", examples = "李四", nullable = true)
        String onBehalfOf) {

    static AwaitedView read(Row row) {
        return new AwaitedView(row.id("person_id"), row.text("name"), row.text("on_behalf_of_name"));
    }
}
