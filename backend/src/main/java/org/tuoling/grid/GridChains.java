package org.tuoling.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Sql;

/** Tells whose turn it is: the leaf a person sits in, and from there level by level who answers for him. */
@ApplicationScoped
public class GridChains {

    private static final String LEAF =
            """
            select g.id as grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en
            from grid_membership m join grid g on g.id = m.grid_id
            where m.programme_id = ? and m.person_id = ? and ? between m.starts_on and m.last_day
            """;

    private static final String CHAIN =
            """
            with recursive above (id, parent_id, code, name_zh, name_en, level) as (
                select g.id, g.parent_id, g.code, g.name_zh, g.name_en, g.level
                from grid g
                where g.programme_id = ? and g.id = ?
                union all
                select g.id, g.parent_id, g.code, g.name_zh, g.name_en, g.level
                from grid g join above a on g.id = a.parent_id
            ),
            answering as (
                select l.grid_id, l.role, l.starts_on, p.code,
                       json_build_object('id', p.id, 'code', p.code, 'nameZh', p.name) as person
                from grid_leadership l join above a on a.id = l.grid_id join person p on p.id = l.person_id
                where l.programme_id = ? and ? between l.starts_on and l.last_day
            )
            select a.id as grid_id, a.code as grid_code, a.name_zh as grid_name_zh, a.name_en as grid_name_en, a.level,
                   (select w.person from answering w where w.grid_id = a.id and w.role = 'LEADER') as leader,
                   (select json_agg(w.person order by w.starts_on, w.code)
                    from answering w where w.grid_id = a.id and w.role = 'DEPUTY') as deputies
            from above a
            order by a.level desc
            """;

    private final Sql sql;

    GridChains(Sql sql) {
        this.sql = sql;
    }

    /** The leaf the person sits in on the day; empty when he sits in none. */
    public Optional<Ref> leafOf(UUID programmeId, PersonId person, LocalDate day) {
        return sql.one(LEAF, row -> row.ref("grid"), programmeId, person.value(), day);
    }

    /** The grid itself first, then those above it up to the root; empty when there is no such grid. */
    public List<ChainLink> above(UUID programmeId, GridId grid, LocalDate day) {
        return sql.list(CHAIN, ChainLink::read, programmeId, grid.value(), programmeId, day);
    }
}
