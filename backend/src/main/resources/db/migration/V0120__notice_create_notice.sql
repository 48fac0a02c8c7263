-- What somebody is told in the app. It is addressed to a person, so that it waits until he has an account, and to an
-- account only where its holder is no deployed person. The words are made when it is read or carried further: kept are
-- the kind and what goes into its sentence. The key says what it is about: nobody is told the same twice.
create table notice (
    id           uuid        not null,
    programme_id uuid        not null,
    person_id    uuid,
    account_id   uuid,
    recipient_id uuid        not null generated always as (coalesce(person_id, account_id)) stored,
    kind         text        not null,
    phrases      jsonb       not null,
    path         text        not null,
    dedupe_key   text        not null,
    created_at   timestamptz not null,
    read_at      timestamptz,
    constraint pk_notice primary key (id),
    constraint uq_notice_key unique (programme_id, recipient_id, dedupe_key),
    constraint fk_notice_programme foreign key (programme_id) references programme (id),
    constraint fk_notice_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint fk_notice_account foreign key (account_id) references account (id) on delete cascade,
    constraint ck_notice_recipient check (num_nonnulls(person_id, account_id) = 1),
    constraint ck_notice_phrases check (jsonb_typeof(phrases) = 'array')
);
create index ix_notice_recipient on notice (programme_id, recipient_id, created_at, id);
create index ix_notice_unread on notice (programme_id, recipient_id, created_at, id) where read_at is null;
create index ix_notice_account on notice (account_id) where account_id is not null;

-- The outbox: one row for every channel that was attached when the notice was told. An attempt moves due_at on before it
-- begins, so that no other instance makes the same one, and one that dies on the way is made again.
create table notice_delivery (
    notice_id  uuid        not null,
    channel    text        not null,
    state      text        not null,
    attempts   integer     not null,
    due_at     timestamptz not null,
    settled_at timestamptz,
    failure    text,
    constraint pk_notice_delivery primary key (notice_id, channel),
    constraint fk_notice_delivery_notice foreign key (notice_id) references notice (id) on delete cascade,
    constraint ck_notice_delivery_state check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    constraint ck_notice_delivery_settled check ((settled_at is not null) = (state <> 'WAITING')),
    constraint ck_notice_delivery_given_up check (state <> 'GIVEN_UP' or failure is not null)
);
create index ix_notice_delivery_due on notice_delivery (due_at, notice_id, channel) where state = 'WAITING';
