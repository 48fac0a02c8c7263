-- What a pair signed. Whether it is in force follows from its dates and the day one asks; it is not stored.
create table agreement (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    code         text   not null,
    title_zh     text   not null,
    title_en     text,
    pair_id      uuid   not null,
    signed_on    date   not null,
    starts_on    date   not null,
    ends_on      date,
    search_text  text   not null,
    constraint pk_agreement primary key (id),
    constraint uq_agreement_programme unique (programme_id, id),
    constraint uq_agreement_code unique (programme_id, code),
    constraint fk_agreement_programme foreign key (programme_id) references programme (id),
    constraint fk_agreement_pair foreign key (programme_id, pair_id) references pair (programme_id, id),
    constraint ck_agreement_term check (ends_on >= starts_on),
    -- some are signed after they took effect, none after they lapsed
    constraint ck_agreement_signed check (signed_on <= ends_on)
);
create index ix_agreement_pair on agreement (programme_id, pair_id, code, id);
create index ix_agreement_start on agreement (programme_id, starts_on, id);
create index ix_agreement_end on agreement (programme_id, ends_on, id);
create index ix_agreement_search on agreement using gin (search_text gin_trgm_ops);
