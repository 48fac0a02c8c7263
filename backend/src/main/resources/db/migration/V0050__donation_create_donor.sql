-- Who gives. Nobody is named in public without having agreed to it.
create table donor (
    id                  uuid    not null,
    version             bigint  not null,
    programme_id        uuid    not null,
    code                text    not null,
    kind                text    not null,
    name_zh             text    not null,
    name_en             text,
    credit_code         text,
    consent_to_be_named boolean not null,
    search_text         text    not null,
    constraint pk_donor primary key (id),
    constraint uq_donor_programme unique (programme_id, id),
    constraint uq_donor_code unique (programme_id, code),
    constraint uq_donor_credit_code unique (programme_id, credit_code),
    constraint fk_donor_programme foreign key (programme_id) references programme (id),
    constraint ck_donor_kind check (kind in ('ORGANISATION', 'PERSON', 'ANONYMOUS')),
    constraint ck_donor_credit_code check (credit_code is null
        or (kind = 'ORGANISATION' and credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$')),
    constraint ck_donor_consent check (kind <> 'ANONYMOUS' or not consent_to_be_named)
);
create index ix_donor_kind on donor (programme_id, kind, code, id);
create index ix_donor_name on donor (programme_id, name_zh, id);
create index ix_donor_search on donor using gin (search_text gin_trgm_ops);
