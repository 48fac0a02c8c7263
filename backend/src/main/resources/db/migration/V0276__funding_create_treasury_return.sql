-- Left-over money given back to the treasury. What was recorded stays; its entry in the ledger can be reversed.
create table treasury_return (
    id              uuid   not null,
    programme_id    uuid   not null,
    code            text   not null,
    place_id        uuid   not null,
    -- the appropriation the money came by; the oldest ones when null
    origin_id       uuid,
    amount_minor    bigint not null,
    returned_on     date   not null,
    reason          text   not null,
    reversal_reason text,
    search_text     text   not null,
    constraint pk_treasury_return primary key (id),
    constraint uq_treasury_return_programme unique (programme_id, id),
    constraint uq_treasury_return_code unique (programme_id, code),
    constraint fk_treasury_return_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint fk_treasury_return_origin foreign key (programme_id, origin_id) references appropriation (programme_id, id),
    constraint ck_treasury_return_amount check (amount_minor > 0)
);
create index ix_treasury_return_returned_on on treasury_return (programme_id, returned_on, id);
create index ix_treasury_return_amount on treasury_return (programme_id, amount_minor, id);
create index ix_treasury_return_place on treasury_return (programme_id, place_id, returned_on, id);
create index ix_treasury_return_origin on treasury_return (programme_id, origin_id);
create index ix_treasury_return_search on treasury_return using gin (search_text gin_trgm_ops);
