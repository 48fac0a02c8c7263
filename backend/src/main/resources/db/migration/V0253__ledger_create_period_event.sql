-- Closing a month of a book, and opening it again. Each event remembers where the chain of the book ended then, so that
-- nobody can cut off what stood there when a month was closed.
create table ledger_period_event (
    id             uuid        not null,
    programme_id   uuid        not null,
    book_id        uuid        not null,
    number         integer     not null,
    month          date        not null,
    kind           text        not null,
    reason         text,
    happened_at    timestamptz not null,
    recorded_by_id uuid,
    recorded_by    text        not null,
    last_number    bigint      not null,
    last_hash      bytea       not null,
    constraint pk_ledger_period_event primary key (id),
    constraint uq_ledger_period_event_number unique (book_id, number),
    constraint fk_ledger_period_event_book foreign key (programme_id, book_id) references ledger_book (programme_id, id),
    constraint ck_ledger_period_event_number check (number > 0),
    constraint ck_ledger_period_event_month check (month = date_trunc('month', month)::date),
    constraint ck_ledger_period_event_kind check (kind in ('CLOSED', 'REOPENED')),
    constraint ck_ledger_period_event_reason check ((kind = 'REOPENED') = (reason is not null)),
    constraint ck_ledger_period_event_last_hash check (length(last_hash) = 32)
);
create index ix_ledger_period_event_month on ledger_period_event (programme_id, book_id, month, number);
