-- The terms of a classification. A term without dates of its own is in force as long as its classification.
create table term (
    id                uuid    not null,
    version           bigint  not null,
    programme_id      uuid    not null,
    classification_id uuid    not null,
    code              text    not null,
    name_zh           text    not null,
    name_en           text,
    position          integer not null,
    valid_from        date,
    valid_to          date,
    search_text       text    not null,
    constraint pk_term primary key (id),
    constraint uq_term_programme unique (programme_id, id),
    -- a record carries at most one term of each classification; the classification in the key lets its foreign keys hold that
    constraint uq_term_classification unique (programme_id, id, classification_id),
    constraint uq_term_code unique (programme_id, classification_id, code),
    constraint fk_term_classification foreign key (programme_id, classification_id)
        references classification (programme_id, id),
    constraint ck_term_position check (position >= 0),
    constraint ck_term_dates check (valid_to >= valid_from)
);
create index ix_term_classification on term (programme_id, classification_id, position, id);
create index ix_term_position on term (programme_id, position, id);
create index ix_term_order on term (programme_id, code, id);
create index ix_term_name on term (programme_id, name_zh, id);
create index ix_term_search on term using gin (search_text gin_trgm_ops);

-- Two terms of different classifications that mean the same. It reads the same from either end, so it is kept once.
create table term_mapping (
    id                       uuid not null,
    programme_id             uuid not null,
    first_id                 uuid not null,
    first_classification_id  uuid not null,
    second_id                uuid not null,
    second_classification_id uuid not null,
    constraint pk_term_mapping primary key (id),
    constraint uq_term_mapping unique (programme_id, first_id, second_id),
    constraint fk_term_mapping_first foreign key (programme_id, first_id, first_classification_id)
        references term (programme_id, id, classification_id),
    constraint fk_term_mapping_second foreign key (programme_id, second_id, second_classification_id)
        references term (programme_id, id, classification_id),
    constraint ck_term_mapping_once check (first_id < second_id),
    constraint ck_term_mapping_classification check (first_classification_id <> second_classification_id)
);
create index ix_term_mapping_second on term_mapping (programme_id, second_id);
