-- Who is paid under contracts, with the bank account money is sent to.
create table payee (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    code         text   not null,
    name         text   not null,
    kind         text   not null,
    credit_code  text   not null,
    bank_name    text   not null,
    bank_account text   not null,
    search_text  text   not null,
    constraint pk_payee primary key (id),
    constraint uq_payee_programme unique (programme_id, id),
    constraint uq_payee_code unique (programme_id, code),
    -- one body, one payee: what it is paid and how often is asked by payee
    constraint uq_payee_credit_code unique (programme_id, credit_code),
    constraint fk_payee_programme foreign key (programme_id) references programme (id),
    constraint ck_payee_kind check (kind in ('ENTERPRISE', 'INSTITUTION', 'GOVERNMENT', 'SOCIAL_ORGANISATION')),
    constraint ck_payee_credit_code check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    constraint ck_payee_bank_account check (bank_account ~ '^[0-9]{8,32}$')
);
create index ix_payee_name on payee (programme_id, name, id);
create index ix_payee_kind on payee (programme_id, kind, code, id);
create index ix_payee_search on payee using gin (search_text gin_trgm_ops);
