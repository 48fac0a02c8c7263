-- 荣誉: what the team as a whole or one of its people was awarded. Without a person it is a collective one.
create table honour (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    code         text    not null,
    title_zh     text    not null,
    title_en     text,
    level        text    not null,
    awarded_by   text    not null,
    awarded_on   date    not null,
    person_id    uuid,
    search_text  text    not null,
    collective   boolean not null generated always as (person_id is null) stored,
    constraint pk_honour primary key (id),
    constraint uq_honour_programme unique (programme_id, id),
    constraint uq_honour_code unique (programme_id, code),
    constraint fk_honour_programme foreign key (programme_id) references programme (id),
    constraint fk_honour_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_honour_level check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'UNIT'))
);
create index ix_honour_awarded on honour (programme_id, awarded_on, id);
create index ix_honour_collective on honour (programme_id, collective, awarded_on, id);
create index ix_honour_level on honour (programme_id, level, awarded_on, id);
create index ix_honour_person on honour (programme_id, person_id, awarded_on, id);
create index ix_honour_search on honour using gin (search_text gin_trgm_ops);
