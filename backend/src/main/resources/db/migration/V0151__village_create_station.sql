-- So that a station can keep the days of the deployment it belongs to.
alter table deployment add constraint uq_deployment_life unique (programme_id, id, person_id, starts_on, last_day);

-- 驻村: a person's stint in a village, within one of his deployments. The foreign key carries every change of the
-- deployment's days here, so that nobody is stationed longer than he is deployed: last_day is the earlier of both ends.
create table village_station (
    id                   uuid   not null,
    version              bigint not null,
    programme_id         uuid   not null,
    code                 text   not null,
    person_id            uuid   not null,
    village_id           uuid   not null,
    deployment_id        uuid   not null,
    deployment_starts_on date   not null,
    deployment_last_day  date   not null,
    starts_on            date   not null,
    ends_on              date,
    ended_on             date,
    end_reason           text,
    last_day             date   not null
        generated always as (least(coalesce(ended_on, ends_on, date 'infinity'), deployment_last_day)) stored,
    -- never written by code: they make the foreign key below accept villages of the recipient side only
    village_side         text   not null generated always as ('RECIPIENT') stored,
    village_kind         text   not null generated always as ('VILLAGE') stored,
    constraint pk_village_station primary key (id),
    constraint uq_village_station_programme unique (programme_id, id),
    constraint uq_village_station_code unique (programme_id, code),
    constraint uq_village_station_life unique (programme_id, id, person_id, village_id, last_day),
    constraint fk_village_station_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint fk_village_station_village foreign key (programme_id, village_id, village_side, village_kind)
        references organisation (programme_id, id, side, kind),
    constraint fk_village_station_deployment
        foreign key (programme_id, deployment_id, person_id, deployment_starts_on, deployment_last_day)
        references deployment (programme_id, id, person_id, starts_on, last_day) on update cascade,
    constraint ck_village_station_term check (ends_on >= starts_on),
    constraint ck_village_station_ended check (ended_on >= starts_on),
    constraint ck_village_station_end_reason check ((ended_on is null) = (end_reason is null)),
    constraint ck_village_station_deployed check (starts_on between deployment_starts_on and deployment_last_day),
    constraint ex_village_station_twice exclude using gist (person_id with =, village_id with =,
        daterange(starts_on, last_day, '[]') with &&)
);
create index ix_village_station_start on village_station (programme_id, starts_on, id);
create index ix_village_station_person on village_station (programme_id, person_id, starts_on, id);
create index ix_village_station_village on village_station (programme_id, village_id, starts_on, id);
create index ix_village_station_deployment on village_station (programme_id, deployment_id);
create index ix_village_station_last_day on village_station (programme_id, last_day, id);

-- The projects of a village beside those that are carried out for it anyway: its collective economy, for example, is
-- often paid from a project of the township.
create table village_project (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    village_id   uuid   not null,
    project_id   uuid   not null,
    village_side text   not null generated always as ('RECIPIENT') stored,
    village_kind text   not null generated always as ('VILLAGE') stored,
    constraint pk_village_project primary key (id),
    constraint uq_village_project unique (programme_id, village_id, project_id),
    constraint fk_village_project_village foreign key (programme_id, village_id, village_side, village_kind)
        references organisation (programme_id, id, side, kind),
    constraint fk_village_project_project foreign key (programme_id, project_id) references project (programme_id, id)
);
create index ix_village_project_project on village_project (programme_id, project_id);
