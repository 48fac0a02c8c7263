-- Dated taxonomies, several side by side: plan fields, flagships, official statistical and funding categories.
create table classification (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    code         text   not null,
    name_zh      text   not null,
    name_en      text,
    kind         text   not null,
    valid_from   date   not null,
    valid_to     date,
    search_text  text   not null,
    constraint pk_classification primary key (id),
    constraint uq_classification_programme unique (programme_id, id),
    constraint uq_classification_code unique (programme_id, code),
    constraint fk_classification_programme foreign key (programme_id) references programme (id),
    constraint ck_classification_kind check (kind in ('FIELD', 'FLAGSHIP', 'STATISTICAL', 'FUNDING')),
    constraint ck_classification_term check (valid_to >= valid_from)
);
create index ix_classification_kind on classification (programme_id, kind, code, id);
create index ix_classification_name on classification (programme_id, name_zh, id);
create index ix_classification_search on classification using gin (search_text gin_trgm_ops);
