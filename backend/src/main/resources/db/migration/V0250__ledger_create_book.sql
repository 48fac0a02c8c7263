-- One ledger: a recipient place, one kind of money, one currency. The row is the lock of its ledger: it holds the next
-- number, the end of the chain of hashes and the day through which the book is closed, so whoever posts takes it last.
create table ledger_book (
    id             uuid        not null,
    programme_id   uuid        not null,
    place_id       uuid        not null,
    place_receives boolean     not null default true,
    money_kind     text        not null,
    currency       char(3)     not null,
    last_number    bigint      not null,
    last_hash      bytea       not null,
    closed_through date,
    opened_at      timestamptz not null,
    constraint pk_ledger_book primary key (id),
    constraint uq_ledger_book_programme unique (programme_id, id),
    constraint uq_ledger_book_place unique (programme_id, place_id, money_kind),
    constraint fk_ledger_book_programme foreign key (programme_id) references programme (id),
    constraint fk_ledger_book_place foreign key (programme_id, place_id, place_receives)
        references place (programme_id, id, recipient_of_aid) on update cascade,
    constraint ck_ledger_book_recipient check (place_receives),
    constraint ck_ledger_book_money_kind check (money_kind = 'FISCAL_AID'),
    constraint ck_ledger_book_currency check (currency = 'CNY'),
    constraint ck_ledger_book_last_number check (last_number >= 0),
    constraint ck_ledger_book_last_hash check (length(last_hash) = 32),
    constraint ck_ledger_book_closed_through check (closed_through = (date_trunc('month', closed_through) + interval '1 month - 1 day')::date)
) with (fillfactor = 50);
