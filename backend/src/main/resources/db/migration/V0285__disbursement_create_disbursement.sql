-- A payment request under a contract, which goes through separate hands: one asks, another reviews, a third approves, and
-- whoever approved or asked does not pay. A hand is the account and the person it belongs to, so that a second account
-- is no second hand.
create table disbursement (
    id                       uuid        not null,
    version                  bigint      not null,
    programme_id             uuid        not null,
    code                     text        not null,
    contract_id              uuid        not null,
    project_id               uuid        not null,
    payee_id                 uuid        not null,
    amount_minor             bigint      not null,
    refunded_minor           bigint      not null,
    purpose                  text        not null,
    state                    text        not null,
    state_on                 date,
    step_count               integer     not null,
    refund_count             integer     not null,
    -- where it is to be paid, as of when it was submitted: a payee's account changed later does not divert it
    bank_name                text,
    bank_account             text,
    requested_by_account_id  uuid,
    requested_by_person_id   uuid,
    requested_by_name        text        not null,
    submitted_on             date,
    reviewed_by_account_id   uuid,
    reviewed_by_person_id    uuid,
    reviewed_by_name         text,
    approved_by_account_id   uuid,
    approved_by_person_id    uuid,
    approved_by_name         text,
    decision_id              uuid,
    paid_by_account_id       uuid,
    paid_by_person_id        uuid,
    paid_by_name             text,
    bank_reference           text,
    paid_on                  date,
    search_text              text        not null,
    constraint pk_disbursement primary key (id),
    constraint uq_disbursement_programme unique (programme_id, id),
    constraint uq_disbursement_code unique (programme_id, code),
    constraint fk_disbursement_contract foreign key (programme_id, contract_id, project_id, payee_id)
        references contract (programme_id, id, project_id, payee_id),
    constraint fk_disbursement_decision foreign key (programme_id, decision_id) references decision (programme_id, id),
    constraint fk_disbursement_requested_by foreign key (programme_id, requested_by_person_id) references person (programme_id, id),
    constraint fk_disbursement_reviewed_by foreign key (programme_id, reviewed_by_person_id) references person (programme_id, id),
    constraint fk_disbursement_approved_by foreign key (programme_id, approved_by_person_id) references person (programme_id, id),
    constraint fk_disbursement_paid_by foreign key (programme_id, paid_by_person_id) references person (programme_id, id),
    constraint ck_disbursement_amount check (amount_minor > 0),
    constraint ck_disbursement_refunded check (refunded_minor between 0 and amount_minor
                                           and (refunded_minor = 0 or state in ('PAID', 'REVERSED'))),
    constraint ck_disbursement_state check (state in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'APPROVED', 'PAID', 'RETURNED', 'REVERSED')),
    constraint ck_disbursement_submitted check (state = 'DRAFT' or num_nonnulls(state_on, submitted_on, bank_name, bank_account) = 4),
    -- nobody is passed over
    constraint ck_disbursement_reviewed check (
        (state in ('REVIEWED', 'APPROVED', 'PAID', 'REVERSED')) = (reviewed_by_name is not null)),
    constraint ck_disbursement_approved check (
        (state in ('APPROVED', 'PAID', 'REVERSED')) = (approved_by_name is not null)),
    constraint ck_disbursement_paid check (
        (state in ('PAID', 'REVERSED')) = (num_nonnulls(paid_by_name, bank_reference, paid_on) = 3)
        and num_nonnulls(paid_by_name, bank_reference, paid_on) in (0, 3)),
    constraint ck_disbursement_hands_known check (
        num_nonnulls(requested_by_account_id, requested_by_person_id) > 0
        and (reviewed_by_name is not null) = (num_nonnulls(reviewed_by_account_id, reviewed_by_person_id) > 0)
        and (approved_by_name is not null) = (num_nonnulls(approved_by_account_id, approved_by_person_id) > 0)
        and (paid_by_name is not null) = (num_nonnulls(paid_by_account_id, paid_by_person_id) > 0)),
    -- and nobody does what another has to
    constraint ck_disbursement_reviewer_account check (reviewed_by_account_id <> requested_by_account_id),
    constraint ck_disbursement_reviewer_person check (reviewed_by_person_id <> requested_by_person_id),
    constraint ck_disbursement_approver_account check (
        approved_by_account_id <> requested_by_account_id and approved_by_account_id <> reviewed_by_account_id),
    constraint ck_disbursement_approver_person check (
        approved_by_person_id <> requested_by_person_id and approved_by_person_id <> reviewed_by_person_id),
    constraint ck_disbursement_payer_account check (
        paid_by_account_id <> requested_by_account_id and paid_by_account_id <> approved_by_account_id),
    constraint ck_disbursement_payer_person check (
        paid_by_person_id <> requested_by_person_id and paid_by_person_id <> approved_by_person_id)
);
-- One payment at the bank pays one request.
create unique index uq_disbursement_bank_reference on disbursement (programme_id, bank_reference) where state = 'PAID';
create index ix_disbursement_contract on disbursement (programme_id, contract_id, code, id);
create index ix_disbursement_project on disbursement (programme_id, project_id, code, id);
create index ix_disbursement_payee on disbursement (programme_id, payee_id, code, id);
create index ix_disbursement_state on disbursement (programme_id, state, code, id);
create index ix_disbursement_amount on disbursement (programme_id, amount_minor, id);
create index ix_disbursement_paid_on on disbursement (programme_id, (coalesce(paid_on, date '9999-12-31')), id);
create index ix_disbursement_decision on disbursement (programme_id, decision_id) where decision_id is not null;
create index ix_disbursement_search on disbursement using gin (search_text gin_trgm_ops);
-- what is looked at together for splitting
create index ix_disbursement_window on disbursement (programme_id, payee_id, project_id, submitted_on);

-- What was submitted stays as it is until it is returned; only its hands and its state go on.
create function disbursement_stays() returns trigger language plpgsql as
$$
begin
    if old.state not in ('DRAFT', 'RETURNED')
       and (new.contract_id, new.code, new.amount_minor, new.purpose, new.requested_by_name)
           <> (old.contract_id, old.code, old.amount_minor, old.purpose, old.requested_by_name)
       or old.state not in ('DRAFT', 'RETURNED', 'SUBMITTED') and (new.bank_name, new.bank_account) <> (old.bank_name, old.bank_account)
       or new.requested_by_account_id is distinct from old.requested_by_account_id
       or new.requested_by_person_id is distinct from old.requested_by_person_id then
        raise exception 'a submitted disbursement stays as it is' using errcode = 'check_violation', constraint = 'ck_disbursement_stays';
    end if;
    return new;
end
$$;
create trigger disbursement_stays before update on disbursement
    for each row execute function disbursement_stays();

-- Every step it took, also those of rounds that ended in a return.
create table disbursement_step (
    id              uuid        not null,
    programme_id    uuid        not null,
    disbursement_id uuid        not null,
    number          integer     not null,
    from_state      text        not null,
    to_state        text        not null,
    by_account_id   uuid,
    by_person_id    uuid,
    by_name         text        not null,
    reason          text,
    taken_on        date        not null,
    recorded_at     timestamptz not null,
    constraint pk_disbursement_step primary key (id),
    -- two people taking one step at once cannot both be the next
    constraint uq_disbursement_step_number unique (programme_id, disbursement_id, number),
    constraint fk_disbursement_step_disbursement foreign key (programme_id, disbursement_id)
        references disbursement (programme_id, id),
    constraint fk_disbursement_step_by foreign key (programme_id, by_person_id) references person (programme_id, id),
    constraint ck_disbursement_step_number check (number > 0),
    constraint ck_disbursement_step_by check (num_nonnulls(by_account_id, by_person_id) > 0),
    constraint ck_disbursement_step_reason check (to_state not in ('RETURNED', 'REVERSED') or reason is not null)
);
create function disbursement_step_is_final() returns trigger language plpgsql as
$$
begin
    raise exception 'steps of a disbursement are only added to' using errcode = 'check_violation', constraint = 'ck_disbursement_step_stays';
end
$$;
create trigger disbursement_step_is_final before update or delete on disbursement_step
    for each row execute function disbursement_step_is_final();

-- Money a payee gives back; each is an entry of the ledger.
create table disbursement_refund (
    id              uuid        not null,
    version         bigint      not null,
    programme_id    uuid        not null,
    disbursement_id uuid        not null,
    number          integer     not null,
    amount_minor    bigint      not null,
    refunded_on     date        not null,
    reason          text        not null,
    bank_reference  text        not null,
    by_account_id   uuid,
    by_person_id    uuid,
    by_name         text        not null,
    recorded_at     timestamptz not null,
    reversed_at     timestamptz,
    reversal_reason text,
    constraint pk_disbursement_refund primary key (id),
    constraint uq_disbursement_refund_number unique (programme_id, disbursement_id, number),
    constraint fk_disbursement_refund_disbursement foreign key (programme_id, disbursement_id)
        references disbursement (programme_id, id),
    constraint fk_disbursement_refund_by foreign key (programme_id, by_person_id) references person (programme_id, id),
    constraint ck_disbursement_refund_amount check (amount_minor > 0),
    constraint ck_disbursement_refund_by check (num_nonnulls(by_account_id, by_person_id) > 0),
    constraint ck_disbursement_refund_reversal check ((reversed_at is null) = (reversal_reason is null))
);
create unique index uq_disbursement_refund_bank_reference on disbursement_refund (programme_id, bank_reference)
    where reversed_at is null;
