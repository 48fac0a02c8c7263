-- What a passed decision was used for: a contract signed, a payment approved, a plan changed. A use that fell away is
-- released and stays on record.
create table decision_use (
    id           uuid        not null,
    programme_id uuid        not null,
    decision_id  uuid        not null,
    kind         text        not null,
    use_type     text        not null,
    use_id       uuid        not null,
    amount_minor bigint      not null,
    used_on      date        not null,
    recorded_at  timestamptz not null,
    released_at  timestamptz,
    constraint pk_decision_use primary key (id),
    constraint fk_decision_use_decision foreign key (programme_id, decision_id) references decision (programme_id, id),
    constraint ck_decision_use_kind check (kind in ('PLAN', 'BUDGET_CHANGE', 'CONTRACT', 'PAYMENT')),
    constraint ck_decision_use_amount check (amount_minor > 0)
);
create unique index uq_decision_use_current on decision_use (programme_id, use_type, use_id) where released_at is null;
create index ix_decision_use_decision on decision_use (programme_id, decision_id, recorded_at, id);
