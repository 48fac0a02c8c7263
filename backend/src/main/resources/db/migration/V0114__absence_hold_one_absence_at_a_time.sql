-- A person cannot be away twice at once, on leave or out. Leaves and outings are two tables, and one constraint cannot
-- span them; so each puts the time it takes into this one, which holds the rule for both. Leave asked for takes its time
-- until it is rejected or withdrawn; a return ends it early.
create table absence_period (
    absence_id   uuid        not null,
    programme_id uuid        not null,
    person_id    uuid        not null,
    kind         text        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    constraint pk_absence_period primary key (absence_id),
    constraint ck_absence_period_kind check (kind in ('LEAVE', 'OUTING')),
    constraint ck_absence_period_term check (ends_at >= starts_at),
    constraint ex_absence_period_person exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index ix_absence_period_person on absence_period (programme_id, person_id, starts_at);

create function absence_takes_time(absence uuid, programme uuid, person uuid, sort text, begins timestamptz,
                                   ends timestamptz, back timestamptz, counts boolean) returns void language sql as $$
    delete from absence_period where absence_id = absence;
    insert into absence_period (absence_id, programme_id, person_id, kind, starts_at, ends_at)
    select absence, programme, person, sort, begins, greatest(begins, least(ends, back)) where counts;
$$;

create function leave_takes_time() returns trigger language plpgsql as $$
begin
    perform absence_takes_time(new.id, new.programme_id, new.person_id, 'LEAVE', new.starts_at,
        coalesce(new.asked_ends_at, new.ends_at), new.returned_at, new.state not in ('REJECTED', 'WITHDRAWN'));
    return null;
end
$$;
create trigger leave_takes_time after insert or update of starts_at, ends_at, asked_ends_at, returned_at, state on leave
    for each row execute function leave_takes_time();

create function outing_takes_time() returns trigger language plpgsql as $$
begin
    perform absence_takes_time(new.id, new.programme_id, new.person_id, 'OUTING', new.starts_at,
        new.ends_at, new.returned_at, new.withdrawn_at is null);
    return null;
end
$$;
create trigger outing_takes_time after insert or update of starts_at, ends_at, returned_at, withdrawn_at on outing
    for each row execute function outing_takes_time();

create function absence_frees_time() returns trigger language plpgsql as $$
begin
    delete from absence_period where absence_id = old.id;
    return null;
end
$$;
create trigger leave_frees_time after delete on leave for each row execute function absence_frees_time();
create trigger outing_frees_time after delete on outing for each row execute function absence_frees_time();

-- Who is away, as roll-calls and the board ask: leave approved and outings reported, until the return is recorded.
create view absence_span as
select programme_id, person_id, 'LEAVE' as kind, id as absence_id, least(departed_at, starts_at) as away_from,
       ends_at as due_back, returned_at
from leave
where state in ('APPROVED', 'DEPARTED', 'RETURNED')
union all
select programme_id, person_id, 'OUTING', id, starts_at, ends_at, returned_at
from outing
where withdrawn_at is null;
