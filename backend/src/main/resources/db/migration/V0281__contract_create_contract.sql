-- A contract commits money of a project to a payee. What is committed, claimed, paid and settled is kept here beside the
-- amount, so that no sum can pass the one before it, whoever asks at one moment.
create table contract (
    id                    uuid        not null,
    version               bigint      not null,
    programme_id          uuid        not null,
    code                  text        not null,
    name_zh               text        not null,
    project_id            uuid        not null,
    category_id           uuid        not null,
    payee_id              uuid        not null,
    -- in whose book its money is kept
    place_id              uuid        not null,
    kind                  text        not null,
    amount_minor          bigint      not null,
    state                 text        not null,
    drafted_by_account_id uuid,
    drafted_by_person_id  uuid,
    drafted_by_name       text        not null,
    drafted_at            timestamptz not null,
    signed_on             date,
    signed_by_account_id  uuid,
    signed_by_person_id   uuid,
    signed_by_name        text,
    decision_id           uuid,
    change_count          integer     not null,
    movement_count        integer     not null,
    committed_minor       bigint      not null,
    claimed_minor         bigint      not null,
    paid_minor            bigint      not null,
    final_minor           bigint      not null,
    ended_on              date,
    cancel_reason         text,
    search_text           text        not null,
    constraint pk_contract primary key (id),
    constraint uq_contract_programme unique (programme_id, id),
    constraint uq_contract_code unique (programme_id, code),
    -- what is asked for under it names the same project and payee
    constraint uq_contract_parties unique (programme_id, id, project_id, payee_id),
    constraint fk_contract_programme foreign key (programme_id) references programme (id),
    constraint fk_contract_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_contract_category foreign key (programme_id, category_id) references term (programme_id, id),
    constraint fk_contract_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint fk_contract_payee foreign key (programme_id, payee_id) references payee (programme_id, id),
    constraint fk_contract_drafted_by foreign key (programme_id, drafted_by_person_id) references person (programme_id, id),
    constraint fk_contract_signed_by foreign key (programme_id, signed_by_person_id) references person (programme_id, id),
    constraint ck_contract_kind check (kind in ('WORKS', 'GOODS', 'SERVICES')),
    constraint ck_contract_state check (state in ('DRAFT', 'SIGNED', 'SETTLED', 'CANCELLED')),
    constraint ck_contract_amount check (amount_minor > 0),
    -- nothing above the sum before it
    constraint ck_contract_committed check (committed_minor between 0 and amount_minor),
    constraint ck_contract_claimed check (claimed_minor between 0 and committed_minor),
    constraint ck_contract_paid check (paid_minor between 0 and claimed_minor),
    constraint ck_contract_final check (final_minor between 0 and paid_minor),
    constraint ck_contract_drafter check (num_nonnulls(drafted_by_account_id, drafted_by_person_id) > 0),
    constraint ck_contract_signer check ((signed_by_name is null) = (num_nonnulls(signed_by_account_id, signed_by_person_id) = 0)),
    constraint ck_contract_signed check ((state = 'DRAFT') = (signed_by_name is null)
                                     and (state = 'DRAFT') = (signed_on is null)),
    -- whoever drafts does not sign, not even with a second account
    constraint ck_contract_hands check (signed_by_account_id <> drafted_by_account_id),
    constraint ck_contract_persons check (signed_by_person_id <> drafted_by_person_id),
    constraint ck_contract_ended check ((state in ('SETTLED', 'CANCELLED')) = (ended_on is not null)
                                    and ended_on >= signed_on),
    constraint ck_contract_settled check ((state = 'SETTLED') = (final_minor > 0)
                                      and (state <> 'SETTLED' or (final_minor = paid_minor and paid_minor = claimed_minor
                                                                  and claimed_minor = committed_minor))),
    constraint ck_contract_cancelled check ((state = 'CANCELLED') = (cancel_reason is not null)
                                        and (state <> 'CANCELLED' or committed_minor = 0)),
    constraint ck_contract_untouched check (state <> 'DRAFT' or (committed_minor = 0 and change_count = 0 and movement_count = 0))
);
create index ix_contract_project on contract (programme_id, project_id, code, id);
create index ix_contract_payee on contract (programme_id, payee_id, code, id);
create index ix_contract_place on contract (programme_id, place_id, code, id);
create index ix_contract_state on contract (programme_id, state, code, id);
create index ix_contract_kind on contract (programme_id, kind, code, id);
create index ix_contract_amount on contract (programme_id, amount_minor, id);
create index ix_contract_signed on contract (programme_id, (coalesce(signed_on, date '9999-12-31')), id);
create index ix_contract_search on contract using gin (search_text gin_trgm_ops);

-- When which part of the amount falls due.
create table contract_instalment (
    programme_id uuid    not null,
    contract_id  uuid    not null,
    number       integer not null,
    due_on       date    not null,
    amount_minor bigint  not null,
    note         text,
    constraint pk_contract_instalment primary key (contract_id, number),
    constraint fk_contract_instalment_contract foreign key (programme_id, contract_id)
        references contract (programme_id, id) on delete cascade,
    constraint ck_contract_instalment_amount check (amount_minor > 0)
);
create index ix_contract_instalment_due on contract_instalment (programme_id, due_on, contract_id);
