-- Who changed what, before and after, as the views showed it (so with confidential fields masked).
create table change (
    id           uuid        not null,
    programme_id uuid        not null,
    record_type  text        not null,
    record_id    uuid        not null,
    action       text        not null,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    before       jsonb,
    after        jsonb,
    constraint pk_change primary key (id),
    constraint fk_change_programme foreign key (programme_id) references programme (id)
);
create index ix_change_record on change (programme_id, record_id, changed_at, id);
create index ix_change_programme on change (programme_id, changed_at, id);
