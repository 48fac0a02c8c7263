package org.tuoling.rollcall;

/** SQL that tells the grids below one. */
final class GridTree {

    /** Parameters: the programme and the grid. */
    static final String THIS_OR_BELOW =
            """
            c.grid_id in (
                with recursive below (id) as (
                    select id from grid where programme_id = ? and id = ?
                    union
                    select g.id from grid g join below b on g.parent_id = b.id
                )
                select id from below)
            """;

    private GridTree() {}
}
