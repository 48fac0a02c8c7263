-- Who is out excuses nobody from roll-call until somebody who answers for the person has approved it. Those reported so
-- far were never asked about; they count as approved.
alter table outing
    add column approved_at      timestamptz,
    add column approved_by_id   uuid,
    -- the name of the account, as it was; null for what the demonstration or an older version brought in
    add column approved_by_name text,
    add constraint fk_outing_approved_by foreign key (programme_id, approved_by_id) references person (programme_id, id),
    add constraint ck_outing_approved check (approved_at is not null or num_nonnulls(approved_by_id, approved_by_name) = 0);

update outing set approved_at = reported_at;

create index ix_outing_unapproved on outing (programme_id, id)
    where approved_at is null and returned_at is null and withdrawn_at is null;

-- Who is away, as roll-calls and the board ask: leave and outings approved, until the return is recorded.
create or replace view absence_span as
select programme_id, person_id, 'LEAVE' as kind, id as absence_id, least(departed_at, starts_at) as away_from,
       ends_at as due_back, returned_at
from leave
where state in ('APPROVED', 'DEPARTED', 'RETURNED')
union all
select programme_id, person_id, 'OUTING', id, starts_at, ends_at, returned_at
from outing
where withdrawn_at is null and approved_at is not null;
