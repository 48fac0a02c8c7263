-- The programme's own staff. Birth date, phone and emergency contact are confidential: views mask them, and they are
-- never part of the search text, so that nobody can find out a number by trying.
create table person (
    id                uuid   not null,
    version           bigint not null,
    programme_id      uuid   not null,
    code              text   not null,
    name              text   not null,
    sex               text,
    birth_date        date,
    phone             text,
    emergency_contact text,
    search_text       text   not null,
    constraint pk_person primary key (id),
    constraint uq_person_programme unique (programme_id, id),
    -- deployments repeat what a person is sorted and searched by; their foreign key to this keeps it in step
    constraint uq_person_naming unique (programme_id, id, name, search_text),
    constraint uq_person_code unique (programme_id, code),
    constraint fk_person_programme foreign key (programme_id) references programme (id),
    constraint ck_person_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_person_phone check (phone ~ '^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$')
);
create index ix_person_name on person (programme_id, name, id);
create index ix_person_search on person using gin (search_text gin_trgm_ops);

-- Every look at the unmasked fields of a person; written in the transaction that answers them.
create table disclosure (
    id           uuid        not null,
    programme_id uuid        not null,
    person_id    uuid        not null,
    disclosed_at timestamptz not null,
    disclosed_by text        not null,
    reason       text        not null,
    fields       text[]      not null,
    constraint pk_disclosure primary key (id),
    constraint fk_disclosure_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_disclosure_fields check (fields <@ array['BIRTH_DATE', 'PHONE', 'EMERGENCY_CONTACT'])
);
create index ix_disclosure_person on disclosure (programme_id, person_id, disclosed_at, id);
