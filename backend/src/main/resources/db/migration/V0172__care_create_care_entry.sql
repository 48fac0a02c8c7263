-- What was done for people: health checks, family visits, talks. Read under access records only, and never searched by
-- what it says.
create table care_entry (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    person_id    uuid   not null,
    kind         text   not null,
    done_on      date   not null,
    done_by      text   not null,
    note         text   not null,
    constraint pk_care_entry primary key (id),
    constraint uq_care_entry_day unique (programme_id, person_id, kind, done_on),
    constraint fk_care_entry_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_care_entry_kind check (kind in ('HEALTH_CHECK', 'FAMILY_VISIT', 'TALK', 'CONSOLATION'))
);
create index ix_care_entry_day on care_entry (programme_id, done_on, id);
create index ix_care_entry_person on care_entry (programme_id, person_id, done_on, id);
create index ix_care_entry_kind on care_entry (programme_id, kind, done_on, id);
