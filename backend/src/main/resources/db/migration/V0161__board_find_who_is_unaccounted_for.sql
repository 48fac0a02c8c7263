-- Who was not answered for when the last roll-call he was in was cut off, nor since, corrections included. The call of the
-- evening before counts until the next one opens.
create function unaccounted_for(programme uuid, day date)
    returns table (person_id uuid, roll_call_id uuid, cut_off_at timestamptz)
    language sql stable as
$$
    with lately as (
        select c.id, c.cut_off_at
        from roll_call c
        where c.programme_id = programme and c.held_on between day - 1 and day
    ),
    corrected as (
        select distinct on (k.entry_id) k.entry_id, k.outcome
        from roll_call_correction k join lately c on c.id = k.roll_call_id
        where k.programme_id = programme
        order by k.entry_id, k.corrected_at desc, k.id desc
    )
    select e.person_id, c.id, c.cut_off_at
    from lately c
    join roll_call_entry e on e.programme_id = programme and e.roll_call_id = c.id
    left join corrected k on k.entry_id = e.id
    where coalesce(k.outcome, e.status) = 'UNRESOLVED'
      and not exists (select from roll_call_entry n
                      where n.programme_id = programme and n.person_id = e.person_id and n.held_on > e.held_on
                        and n.held_on <= day)
$$;
