-- Bytes kept outside the database under their hash. The row is committed before the file is written and goes after the
-- file has gone, so that there is never a file no row tells of: what no document names is found by its row and swept.
create table stored_file (
    programme_id uuid        not null,
    sha256       text        not null,
    size_bytes   bigint      not null,
    sent_at      timestamptz not null,
    constraint pk_stored_file primary key (programme_id, sha256),
    constraint fk_stored_file_programme foreign key (programme_id) references programme (id),
    constraint ck_stored_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_stored_file_size check (size_bytes > 0)
);
create index ix_stored_file_sent_at on stored_file (sent_at);

-- A file that belongs to a record of any feature. Until it does, only the account it came from sees it.
create table document (
    id           uuid        not null,
    programme_id uuid        not null,
    record_type  text,
    record_id    uuid,
    kind         text        not null,
    title        text        not null,
    file_name    text        not null,
    file_type    text        not null,
    sha256       text        not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    constraint pk_document primary key (id),
    constraint fk_document_programme foreign key (programme_id) references programme (id),
    constraint fk_document_file foreign key (programme_id, sha256) references stored_file (programme_id, sha256),
    constraint fk_document_made_by foreign key (made_by) references account (id),
    constraint ck_document_record check ((record_type is null) = (record_id is null)),
    constraint ck_document_title check (char_length(title) between 1 and 200),
    constraint ck_document_file_name check (char_length(file_name) between 1 and 200),
    constraint ck_document_file_type check (file_type in ('PDF', 'JPEG', 'DOCX', 'XLSX', 'PPTX')),
    constraint ck_document_kind check (kind in ('PROPOSAL', 'APPROVAL', 'MINUTES', 'CONTRACT', 'INVOICE', 'PROGRESS',
        'ACCEPTANCE', 'HANDOVER', 'FINAL_ACCOUNT', 'AUDIT', 'EVIDENCE', 'OTHER'))
);
create index ix_document_record on document (programme_id, record_type, record_id, made_at, id);
create index ix_document_file on document (programme_id, sha256);
create index ix_document_unbound on document (made_at) where record_id is null;
create index ix_document_waiting on document (made_by) where record_id is null;
