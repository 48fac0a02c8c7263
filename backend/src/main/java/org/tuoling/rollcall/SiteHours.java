package org.tuoling.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/** Finds the hours of a grid's roll-call on an evening: those of its place, or of the nearest place around that has any. */
@ApplicationScoped
class SiteHours {

    /**
     * After a table {@code called (programme_id, grid_id, level, place_id, held_on)} in a {@code with recursive}: the table
     * {@code timed}, which tells the hours of those for which a schedule holds.
     */
    static final String TIMED =
            """
            site as (
                select c.programme_id, c.grid_id, c.level, c.place_id, c.held_on, 0 as distance from called c
                union all
                select s.programme_id, s.grid_id, s.level, p.parent_id, s.held_on, s.distance + 1
                from site s join place p on p.id = s.place_id
                where p.parent_id is not null
            ),
            planned as (
                select distinct on (s.grid_id, s.held_on) s.programme_id, s.grid_id, s.level, s.held_on,
                       (s.held_on + h.opens_at) at time zone 'Asia/Shanghai' as opens_at,
                       h.cut_off_minutes, h.escalation_minutes, h.closing_minutes
                from site s
                join roll_call_schedule h
                  on h.programme_id = s.programme_id and h.place_id = s.place_id and h.valid_from <= s.held_on
                order by s.grid_id, s.held_on, s.distance, h.valid_from desc
            ),
            timed as (
                select p.programme_id, p.grid_id, p.level, p.held_on, p.escalation_minutes, p.opens_at,
                       p.opens_at + make_interval(mins => p.cut_off_minutes) as cut_off_at,
                       p.opens_at + make_interval(mins => p.cut_off_minutes + p.escalation_minutes * (p.level - 1)
                                                          + p.closing_minutes) as closes_at
                from planned p
            )
            """;

    private static final String OF_GRID =
            """
            with recursive called as (
                select programme_id, id as grid_id, level, place_id, cast(? as date) as held_on
                from grid where programme_id = ? and id = ?
            ),
            """
                    + TIMED
                    + "select opens_at, cut_off_at, closes_at from timed";

    private static final String OF_PERSON =
            """
            with recursive called as (
                select g.programme_id, g.id as grid_id, g.level, g.place_id, e.held_on
                from (values (cast(? as date))) e (held_on)
                join grid_membership m on m.programme_id = ? and m.person_id = ? and e.held_on between m.starts_on and m.last_day
                join grid g on g.programme_id = m.programme_id and g.id = m.grid_id
            ),
            """
                    + TIMED
                    + "select opens_at, cut_off_at, closes_at from timed";

    private final Sql sql;

    SiteHours(Sql sql) {
        this.sql = sql;
    }

    Optional<RollCallHours> of(UUID programmeId, UUID gridId, LocalDate heldOn) {
        return sql.one(OF_GRID, RollCallHours::read, heldOn, programmeId, gridId);
    }

    /** Those of the grid somebody sits in. */
    Optional<RollCallHours> ofPerson(UUID programmeId, UUID personId, LocalDate heldOn) {
        return sql.one(OF_PERSON, RollCallHours::read, heldOn, programmeId, personId);
    }
}
