package org.tuoling.grid;

import java.util.List;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/**
 * One grid on the way from a leaf up to the root, and who answers for it on a day.
 *
 * @param leader the person who leads it; null when nobody does
 * @param deputies who stands in, the longest in office first
 */
public record ChainLink(Ref grid, int level, Ref leader, List<Ref> deputies) {

    static ChainLink read(Row row) {
        return new ChainLink(
                row.ref("grid"),
                row.integer("level"),
                row.record(Ref.class, "leader"),
                row.list(Ref.class, "deputies"));
    }
}
