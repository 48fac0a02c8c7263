-- Whether a time is taken by a leave or by an outing was written down with it and never asked for.
drop function absence_takes_time(uuid, uuid, uuid, text, timestamptz, timestamptz, timestamptz, boolean);
alter table absence_period drop column kind;

create function absence_takes_time(absence uuid, programme uuid, person uuid, begins timestamptz, ends timestamptz,
                                   back timestamptz, counts boolean) returns void language sql as $$
    delete from absence_period where absence_id = absence;
    insert into absence_period (absence_id, programme_id, person_id, starts_at, ends_at)
    select absence, programme, person, begins, greatest(begins, least(ends, back)) where counts;
$$;

create or replace function leave_takes_time() returns trigger language plpgsql as $$
begin
    perform absence_takes_time(new.id, new.programme_id, new.person_id, new.starts_at,
        coalesce(new.asked_ends_at, new.ends_at), new.returned_at, new.state not in ('REJECTED', 'WITHDRAWN'));
    return null;
end
$$;

create or replace function outing_takes_time() returns trigger language plpgsql as $$
begin
    perform absence_takes_time(new.id, new.programme_id, new.person_id, new.starts_at, new.ends_at, new.returned_at,
        new.withdrawn_at is null);
    return null;
end
$$;
