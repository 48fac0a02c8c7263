-- 外出报告: an errand out of the area, reported, not approved. Where to is told in words; no place is recorded besides.
create table outing (
    id              uuid        not null,
    version         bigint      not null,
    programme_id    uuid        not null,
    person_id       uuid        not null,
    person_name     text        not null,
    person_search   text        not null,
    destination     text        not null,
    purpose         text        not null,
    transport       text        not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    reported_at     timestamptz not null,
    returned_at     timestamptz,
    withdrawn_at    timestamptz,
    overdue_told_at timestamptz,
    own_search      text        not null,
    search_text     text        not null generated always as (person_search || ' ' || own_search) stored,
    state           text        not null generated always as
        (case when withdrawn_at is not null then 'WITHDRAWN' when returned_at is not null then 'RETURNED' else 'REPORTED' end) stored,
    constraint pk_outing primary key (id),
    constraint uq_outing_programme unique (programme_id, id),
    constraint fk_outing_person foreign key (programme_id, person_id, person_name, person_search)
        references person (programme_id, id, name, search_text) on update cascade,
    constraint ck_outing_transport check (transport in ('OFFICIAL_CAR', 'PRIVATE_CAR', 'COACH', 'TRAIN', 'AIR', 'ON_FOOT', 'OTHER')),
    constraint ck_outing_term check (ends_at > starts_at),
    constraint ck_outing_returned check (returned_at >= starts_at),
    constraint ck_outing_settled check (returned_at is null or withdrawn_at is null)
);
create index ix_outing_starts on outing (programme_id, starts_at, id);
create index ix_outing_name on outing (programme_id, person_name, id);
create index ix_outing_person on outing (programme_id, person_id, starts_at, id);
create index ix_outing_state on outing (programme_id, state, starts_at, id);
create index ix_outing_open on outing (programme_id, ends_at, person_id) where returned_at is null and withdrawn_at is null;
create index ix_outing_untold on outing (ends_at)
    where returned_at is null and withdrawn_at is null and overdue_told_at is null;
create index ix_outing_search on outing using gin (search_text gin_trgm_ops);

create table outing_companion (
    programme_id uuid not null,
    outing_id    uuid not null,
    person_id    uuid not null,
    constraint pk_outing_companion primary key (outing_id, person_id),
    constraint fk_outing_companion_outing foreign key (programme_id, outing_id) references outing (programme_id, id) on delete cascade,
    constraint fk_outing_companion_person foreign key (programme_id, person_id) references person (programme_id, id)
);
create index ix_outing_companion_person on outing_companion (programme_id, person_id);
