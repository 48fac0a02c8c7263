-- Who may decide a step of a person's leave, at an instant: everybody of the first rank that has anybody in it.
-- Of a grid that is its leader; if he is away or asks himself, its deputies; if there are none, the same of the grid
-- above, and so on to the root; then the commanders. A commander's step is for the commanders present; then for the
-- root's leader and deputies. Commanders who are away decide when nobody else is left. Nobody decides his own. Leaders
-- whose account cannot decide, or who have none, are passed over: nobody's turn is one that cannot be taken.
create or replace function leave_deciders(programme uuid, requester uuid, authority text, wanted_level integer, at timestamptz)
    returns table (person_id uuid, account_id uuid, name text, grid_id uuid, on_behalf_of_id uuid)
    language sql stable as $$
    with recursive today (day) as (
        select (at at time zone 'Asia/Shanghai')::date
    ),
    above (id, parent_id, level) as (
        select g.id, g.parent_id, g.level
        from grid_membership m join grid g on g.id = m.grid_id cross join today t
        where m.programme_id = programme and m.person_id = requester and t.day between m.starts_on and m.last_day
        union all
        select g.id, g.parent_id, g.level from grid g join above a on g.id = a.parent_id
    ),
    asked (level) as (
        select case authority when 'LEAF_LEADER' then max(a.level)
                              when 'LEVEL_LEADER' then least(wanted_level, max(a.level))
                              else 1 end
        from above a
    ),
    away (person_id) as (
        select s.person_id from absence_span s
        where s.programme_id = programme and s.away_from <= at and (s.returned_at is null or s.returned_at > at)
    ),
    commanders (person_id, account_id, name, is_away) as (
        select g.person_id, g.account_id, coalesce(p.name, c.display_name),
               g.person_id is not null and g.person_id in (select w.person_id from away w)
        from access_grant g
        join account c on c.id = g.account_id and not c.disabled
        left join person p on p.id = g.person_id
        where g.programme_id = programme and g.role = 'COMMANDER' and g.person_id is distinct from requester
    ),
    able (person_id) as (
        select g.person_id
        from access_grant g
        join account c on c.id = g.account_id and not c.disabled
        where g.programme_id = programme and g.role in ('GRID_LEADER', 'COMMANDER') and g.person_id is not null
    ),
    leaders (person_id, name, grid_id, rank) as (
        select l.person_id, p.name, a.id,
               (case when authority = 'COMMANDER' then 1000 else 0 end) + (k.level - a.level) * 2 + (l.role = 'DEPUTY')::integer
        from above a
        cross join asked k
        cross join today t
        join grid_leadership l on l.grid_id = a.id and t.day between l.starts_on and l.last_day
        join person p on p.id = l.person_id
        where a.level <= k.level and l.person_id <> requester
          and l.person_id not in (select w.person_id from away w)
          and l.person_id in (select b.person_id from able b)
    ),
    candidates (person_id, account_id, name, grid_id, rank) as (
        select l.person_id, null::uuid, l.name, l.grid_id, l.rank from leaders l
        union all
        select c.person_id, c.account_id, c.name, null,
               case when c.is_away then 3000 when authority = 'COMMANDER' then 0 else 2000 end
        from commanders c
    ),
    -- whose authority it is, were he here
    holder (person_id) as (
        select l.person_id
        from above a
        cross join today t
        join asked k on a.level = k.level and authority <> 'COMMANDER'
        join grid_leadership l on l.grid_id = a.id and l.role = 'LEADER' and t.day between l.starts_on and l.last_day
        union all
        (select c.person_id from commanders c where authority = 'COMMANDER' order by c.person_id limit 1)
    )
    select c.person_id, c.account_id, c.name, c.grid_id,
           (select h.person_id from holder h
            where h.person_id <> requester and c.rank > 0 and h.person_id is distinct from c.person_id limit 1)
    from candidates c
    where c.rank = (select min(x.rank) from candidates x)
$$;
