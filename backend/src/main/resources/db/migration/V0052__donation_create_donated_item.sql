-- What a donation of goods consists of. A value is never without its basis, evidence, valuer and day; goods nobody
-- could value are there without one, so that they are not mistaken for goods worth nothing.
create table donated_item (
    donation_id  uuid    not null,
    position     integer not null,
    programme_id uuid    not null,
    name_zh      text    not null,
    name_en      text,
    quantity     numeric not null,
    unit         text    not null,
    value_minor  bigint,
    value_basis  text    not null,
    evidence     text,
    valuer       text,
    valued_on    date,
    constraint pk_donated_item primary key (donation_id, position),
    constraint fk_donated_item_donation foreign key (programme_id, donation_id) references donation (programme_id, id),
    constraint ck_donated_item_position check (position between 0 and 199),
    constraint ck_donated_item_quantity check (quantity > 0 and quantity = round(quantity, 3)),
    constraint ck_donated_item_value check (
        (value_basis = 'UNVALUED' and num_nonnulls(value_minor, evidence, valuer, valued_on) = 0)
        or (value_basis in ('VOUCHER', 'MARKET_PRICE', 'OTHER_METHOD')
            and num_nonnulls(value_minor, evidence, valuer, valued_on) = 4 and value_minor > 0))
);
