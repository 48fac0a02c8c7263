package org.tuoling.board;

import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.access.Reach;

/**
 * The statement behind the board: where each person on post is, that counted by leaf, and the leaves carried up to every
 * grid above them. A person is one thing only: an absence outweighs training, and that an unanswered roll-call.
 */
final class BoardSql {

    private static final String OPEN_GRIDS =
            "select g.id from grid g where g.programme_id = ? and ? between g.starts_on and g.last_day";
    private static final String OWN_LEAF =
            "select m.grid_id from grid_membership m where m.programme_id = ? and m.person_id = ? and ? between m.starts_on and m.last_day";
    private static final String LED_GRIDS = "select u.grid_id from grids_under(?, ?, ?) u union " + OWN_LEAF;

    private static final String BOARD =
            """
            with recursive seen (id) as (
                %s
            ),
            on_post as materialized (
                select p.person_id, p.grid_id from people_on_post(?, ?) p where %s
            ),
            absent as materialized (
                select distinct on (a.person_id) a.person_id, case when a.due_back <= ? then 'OVERDUE' else a.kind end as place
                from absence_span a
                where a.programme_id = ? and a.away_from <= ? and (a.returned_at is null or a.returned_at > ?)
                order by a.person_id, a.due_back desc
            ),
            learning as materialized (
                select distinct t.person_id
                from training_span t
                where t.programme_id = ? and t.starts_at <= ? and t.ends_at > ?
            ),
            silent as materialized (
                select u.person_id from unaccounted_for(?, ?) u
            ),
            whereabouts as (
                select p.grid_id, coalesce(a.place, case when t.person_id is not null then 'TRAINING'
                                                         when s.person_id is not null then 'UNACCOUNTED'
                                                         else 'HERE' end) as place
                from on_post p
                left join absent a on a.person_id = p.person_id
                left join learning t on t.person_id = p.person_id
                left join silent s on s.person_id = p.person_id
            ),
            by_leaf as materialized (
                select w.grid_id, count(*) as on_post,
                       count(*) filter (where w.place = 'LEAVE') as on_leave,
                       count(*) filter (where w.place = 'OUTING') as on_outing,
                       count(*) filter (where w.place = 'TRAINING') as in_training,
                       count(*) filter (where w.place = 'OVERDUE') as overdue,
                       count(*) filter (where w.place = 'UNACCOUNTED') as unaccounted
                from whereabouts w
                group by w.grid_id
            ),
            above (leaf_id, grid_id) as (
                select l.grid_id, l.grid_id from by_leaf l where l.grid_id is not null
                union all
                select a.leaf_id, g.parent_id from above a join grid g on g.id = a.grid_id where g.parent_id is not null
            ),
            by_grid as (
                select a.grid_id, sum(l.on_post) as on_post, sum(l.on_leave) as on_leave, sum(l.on_outing) as on_outing,
                       sum(l.in_training) as in_training, sum(l.overdue) as overdue, sum(l.unaccounted) as unaccounted
                from above a join by_leaf l on l.grid_id = a.leaf_id
                group by a.grid_id
            ),
            all_of_them as (
                select sum(l.on_post) as all_on_post, sum(l.on_leave) as all_on_leave, sum(l.on_outing) as all_on_outing,
                       sum(l.in_training) as all_in_training, sum(l.overdue) as all_overdue,
                       sum(l.unaccounted) as all_unaccounted,
                       sum(l.on_post) filter (where l.grid_id is null) as all_unplaced
                from by_leaf l
            )
            select t.*, g.id as grid_id, g.code as grid_code, g.name_zh as grid_name_zh, g.name_en as grid_name_en,
                   g.parent_id, g.level, c.on_post, c.on_leave, c.on_outing, c.in_training, c.overdue, c.unaccounted,
                   (select json_build_object('id', h.id, 'code', h.code, 'nameZh', h.name)
                    from grid_leadership l join person h on h.id = l.person_id
                    where l.programme_id = ? and l.grid_id = g.id and l.role = 'LEADER'
                      and ? between l.starts_on and l.last_day) as leader,
                   (select json_build_object('id', r.id, 'state', r.state, 'unresolved',
                               (select count(*)
                                from roll_call_entry e
                                where e.programme_id = r.programme_id and e.roll_call_id = r.id
                                  and e.status in ('PENDING', 'UNRESOLVED')
                                  and %s))
                    from roll_call r
                    where r.programme_id = ? and r.grid_id = g.id and r.held_on between ? - 1 and ?
                      and (r.held_on = ? or r.state <> 'CLOSED')
                    order by r.held_on desc
                    limit 1) as roll_call
            from all_of_them t
            left join seen s on true
            left join grid g on g.id = s.id
            left join by_grid c on c.grid_id = g.id
            order by g.code
            """;

    private BoardSql() {}

    static String of(Reach reach) {
        return BOARD.formatted(seen(reach), reach.condition("p.person_id"), reach.condition("e.person_id"));
    }

    /** The grids the reader may see: all, those he leads at any depth with the leaf he sits in, or that leaf alone. */
    private static String seen(Reach reach) {
        return switch (reach.extent()) {
            case EVERYBODY -> OPEN_GRIDS;
            case LED -> LED_GRIDS;
            case SELF -> OWN_LEAF;
        };
    }

    static Object[] seenArguments(UUID programme, Reach reach, LocalDate day) {
        return switch (reach.extent()) {
            case EVERYBODY -> new Object[] {programme, day};
            case LED -> new Object[] {programme, reach.self(), day, programme, reach.self(), day};
            case SELF -> new Object[] {programme, reach.self(), day};
        };
    }
}
