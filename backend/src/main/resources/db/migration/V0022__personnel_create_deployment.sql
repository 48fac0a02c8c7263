-- 派驻: a person's stint at a unit of the recipient side.
create table deployment (
    id            uuid   not null,
    version       bigint not null,
    programme_id  uuid   not null,
    code          text   not null,
    person_id     uuid   not null,
    -- The roster is sorted by the person's name and searched by it, which takes an index over this table; the foreign
    -- key below carries every change of the name here.
    person_name   text   not null,
    person_search text   not null,
    home_unit_id  uuid   not null,
    host_unit_id  uuid   not null,
    post          text   not null,
    cohort        text,
    kind          text   not null,
    starts_on     date   not null,
    ends_on       date,
    ended_on      date,
    end_reason    text,
    own_search    text   not null,
    search_text   text   not null generated always as (person_search || ' ' || own_search) stored,
    -- the last day on post as far as is known: the real one, else the planned one, else none
    last_day      date   not null generated always as (coalesce(ended_on, ends_on, date 'infinity')) stored,
    home_side     text   not null generated always as ('SUPPORTING') stored,
    host_side     text   not null generated always as ('RECIPIENT') stored,
    constraint pk_deployment primary key (id),
    constraint uq_deployment_programme unique (programme_id, id),
    constraint uq_deployment_code unique (programme_id, code),
    constraint fk_deployment_person foreign key (programme_id, person_id, person_name, person_search)
        references person (programme_id, id, name, search_text) on update cascade,
    constraint fk_deployment_home_unit foreign key (programme_id, home_unit_id, home_side)
        references organisation (programme_id, id, side),
    constraint fk_deployment_host_unit foreign key (programme_id, host_unit_id, host_side)
        references organisation (programme_id, id, side),
    constraint ck_deployment_kind check (kind in ('FULL_TERM', 'ROTATION', 'FLEXIBLE')),
    constraint ck_deployment_term check (ends_on is null or ends_on >= starts_on),
    constraint ck_deployment_ended check (ended_on is null or ended_on >= starts_on),
    constraint ck_deployment_end_reason check ((ended_on is null) = (end_reason is null)),
    -- Full-term and rotation posts fill a person's time, so he holds one at a time. Flexible ones (a village beside the
    -- post, a few weeks as an expert) are made to run beside others.
    constraint ex_deployment_overlap exclude using gist (person_id with =, daterange(starts_on, last_day, '[]') with &&)
        where (kind <> 'FLEXIBLE')
);
create index ix_deployment_starts on deployment (programme_id, starts_on, id);
create index ix_deployment_name on deployment (programme_id, person_name, id);
create index ix_deployment_person on deployment (programme_id, person_id, starts_on);
create index ix_deployment_home_unit on deployment (programme_id, home_unit_id);
create index ix_deployment_host_unit on deployment (programme_id, host_unit_id, code, id);
create index ix_deployment_kind on deployment (programme_id, kind, code, id);
create index ix_deployment_cohort on deployment (programme_id, cohort, code, id);
create index ix_deployment_last_day on deployment (programme_id, last_day, starts_on);
create index ix_deployment_search on deployment using gin (search_text gin_trgm_ops);
