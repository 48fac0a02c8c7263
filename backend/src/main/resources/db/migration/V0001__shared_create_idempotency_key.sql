-- Trigram indexes let a clerk find a record by any part of its name.
create extension if not exists pg_trgm;
-- Exclusion constraints over an id and a period need the operator classes of btree in gist.
create extension if not exists btree_gist;

-- One row per create that came with an Idempotency-Key; written in the transaction of the create itself.
create table idempotency_key (
    account_id   uuid        not null,
    programme_id uuid        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    record_id    uuid,
    created_at   timestamptz not null,
    constraint pk_idempotency_key primary key (account_id, programme_id, operation, key)
);
