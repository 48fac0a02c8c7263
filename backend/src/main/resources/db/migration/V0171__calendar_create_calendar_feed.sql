-- A private address at which a calendar program fetches what one account may see in one programme. Only the SHA-256 of
-- the address is kept, so that a copy of the database opens none.
create table calendar_feed (
    id           uuid        not null,
    programme_id uuid        not null,
    account_id   uuid        not null,
    token_hash   bytea       not null,
    opened_at    timestamptz not null,
    constraint pk_calendar_feed primary key (id),
    constraint uq_calendar_feed_account unique (account_id, programme_id),
    constraint uq_calendar_feed_token unique (token_hash),
    constraint fk_calendar_feed_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_calendar_feed_programme foreign key (programme_id) references programme (id)
);
create index ix_calendar_feed_programme on calendar_feed (programme_id);
