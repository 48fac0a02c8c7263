-- A picture, made anew by the server so that it carries nothing but the picture. Until a record it belongs to is saved,
-- only the account it came from sees it; afterwards those who see the record do.
create table attachment (
    id           uuid        not null,
    programme_id uuid        not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    sha256       text        not null,
    width        integer     not null,
    height       integer     not null,
    picture      bytea       not null,
    thumbnail    bytea       not null,
    record_type  text,
    record_id    uuid,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_programme foreign key (programme_id) references programme (id),
    constraint fk_attachment_made_by foreign key (made_by) references account (id),
    constraint ck_attachment_size check (width between 1 and 1600 and height between 1 and 1600),
    constraint ck_attachment_record check ((record_type is null) = (record_id is null))
);
create index ix_attachment_record on attachment (programme_id, record_type, record_id, made_at, id);
create index ix_attachment_unbound on attachment (made_at) where record_id is null;
-- JPEG is compressed already: trying again costs time and saves nothing.
alter table attachment alter column picture set storage external;
alter table attachment alter column thumbnail set storage external;
