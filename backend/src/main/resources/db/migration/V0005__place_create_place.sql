-- Administrative places of both sides, named by a code within a code system: the county has a GB/T 2260 code, a
-- regiment only the 12-digit code of the statistics bureau.
create table place (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    code_system      text    not null,
    code             text    not null,
    name_zh          text    not null,
    name_en          text,
    side             text    not null,
    recipient_of_aid boolean not null,
    parent_id        uuid,
    retired_on       date,
    search_text      text    not null,
    constraint pk_place primary key (id),
    constraint uq_place_programme unique (programme_id, id),
    constraint uq_place_code unique (programme_id, code_system, code),
    constraint fk_place_programme foreign key (programme_id) references programme (id),
    constraint fk_place_parent foreign key (programme_id, parent_id) references place (programme_id, id),
    constraint ck_place_code check ((code_system = 'GBT2260' and code ~ '^[0-9]{6}$')
                                 or (code_system = 'NBS12' and code ~ '^[0-9]{12}$')),
    constraint ck_place_side check (side in ('SUPPORTING', 'RECIPIENT')),
    constraint ck_place_recipient check (not recipient_of_aid or side = 'RECIPIENT'),
    constraint ck_place_parent check (parent_id <> id)
);
create index ix_place_parent on place (programme_id, parent_id);
create index ix_place_name on place (programme_id, name_zh, id);
create index ix_place_search on place using gin (search_text gin_trgm_ops);
