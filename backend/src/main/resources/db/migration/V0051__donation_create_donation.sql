-- One gift of money or of goods. What it is worth, and how many of its items nobody could value, are kept beside it so
-- that a list or a total of a million donations need not look at their items. The programme itself is held by the keys
-- of donor and place.
create table donation (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    code             text    not null,
    donor_id         uuid    not null,
    kind             text    not null,
    state            text    not null,
    received_on      date    not null,
    place_id         uuid    not null,
    purpose          text,
    money_minor      bigint,
    foreign_minor    bigint,
    foreign_currency text,
    -- as many decimals as the bank printed, so that the amount can be computed again
    foreign_rate     numeric,
    value_minor      bigint  not null,
    item_count       integer not null,
    unvalued_count   integer not null,
    cancelled_on     date,
    cancel_reason    text,
    own_text         text    not null,
    -- the donor's search text, written again when the donor is renamed: a search over both needs one index
    donor_text       text    not null,
    search_text      text    not null generated always as (own_text || ' ' || donor_text) stored,
    constraint pk_donation primary key (id),
    constraint uq_donation_programme unique (programme_id, id),
    constraint uq_donation_code unique (programme_id, code),
    constraint fk_donation_donor foreign key (programme_id, donor_id) references donor (programme_id, id),
    constraint fk_donation_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint ck_donation_kind check (
        (kind = 'MONEY' and money_minor is not null and money_minor > 0 and value_minor = money_minor
            and item_count = 0 and unvalued_count = 0)
        or (kind = 'GOODS' and num_nonnulls(money_minor, foreign_minor, foreign_currency, foreign_rate) = 0
            and item_count between 1 and 200 and unvalued_count between 0 and item_count
            and (value_minor > 0) = (unvalued_count < item_count) and value_minor >= 0)),
    constraint ck_donation_foreign check (
        num_nonnulls(foreign_minor, foreign_currency, foreign_rate) = 0
        or (num_nonnulls(foreign_minor, foreign_currency, foreign_rate) = 3
            and foreign_currency ~ '^[A-Z]{3}$' and foreign_currency <> 'CNY' and foreign_rate > 0
            and abs(money_minor - foreign_minor * foreign_rate) <= 0.5)),
    constraint ck_donation_state check (
        (state = 'RECORDED' and num_nonnulls(cancelled_on, cancel_reason) = 0)
        or (state = 'CANCELLED' and num_nonnulls(cancelled_on, cancel_reason) = 2))
);
create index ix_donation_received on donation (programme_id, received_on, id);
create index ix_donation_value on donation (programme_id, value_minor, id);
create index ix_donation_kind on donation (programme_id, kind, received_on, id);
-- also answers totals by kind and month without a look at the table
create index ix_donation_state on donation (programme_id, state, received_on, id) include (kind, value_minor);
create index ix_donation_donor on donation (programme_id, donor_id, received_on, id);
create index ix_donation_place on donation (programme_id, place_id, received_on, id);
create index ix_donation_search on donation using gin (search_text gin_trgm_ops);
