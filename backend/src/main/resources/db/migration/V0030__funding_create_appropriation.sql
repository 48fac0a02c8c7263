-- Fiscal aid granted to a recipient place, as its document says. The ledger of what becomes of it comes later.
create table appropriation (
    id              uuid    not null,
    version         bigint  not null,
    programme_id    uuid    not null,
    fiscal_year     integer not null,
    source          text    not null,
    document_number text    not null,
    amount_minor    bigint  not null,
    place_id        uuid    not null,
    granted_on      date    not null,
    received_on     date,
    note            text,
    search_text     text    not null,
    constraint pk_appropriation primary key (id),
    constraint uq_appropriation_programme unique (programme_id, id),
    constraint uq_appropriation_document_number unique (programme_id, document_number),
    constraint fk_appropriation_programme foreign key (programme_id) references programme (id),
    constraint fk_appropriation_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint ck_appropriation_fiscal_year check (fiscal_year between 1990 and 2100),
    constraint ck_appropriation_amount check (amount_minor > 0),
    constraint ck_appropriation_received check (received_on >= granted_on)
);
create index ix_appropriation_fiscal_year on appropriation (programme_id, fiscal_year, id);
create index ix_appropriation_granted on appropriation (programme_id, granted_on, id);
create index ix_appropriation_amount on appropriation (programme_id, amount_minor, id);
create index ix_appropriation_place on appropriation (programme_id, place_id, granted_on, id);
create index ix_appropriation_received on appropriation (programme_id, (received_on is not null), granted_on, id);
create index ix_appropriation_search on appropriation using gin (search_text gin_trgm_ops);
