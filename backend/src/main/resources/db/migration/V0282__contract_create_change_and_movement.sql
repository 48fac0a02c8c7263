-- What becomes of a contract after it was signed: other amounts agreed upon, and money set apart for it, given free again
-- and settled. Each movement of money is one entry of the ledger.
create table contract_change (
    id                  uuid        not null,
    programme_id        uuid        not null,
    contract_id         uuid        not null,
    number              integer     not null,
    changed_on          date        not null,
    amount_before_minor bigint      not null,
    amount_after_minor  bigint      not null,
    reason              text        not null,
    decision_id         uuid,
    by_account_id       uuid,
    by_person_id        uuid,
    by_name             text        not null,
    recorded_at         timestamptz not null,
    constraint pk_contract_change primary key (id),
    constraint uq_contract_change_number unique (programme_id, contract_id, number),
    constraint fk_contract_change_contract foreign key (programme_id, contract_id) references contract (programme_id, id),
    constraint fk_contract_change_decision foreign key (programme_id, decision_id) references decision (programme_id, id),
    constraint fk_contract_change_by foreign key (programme_id, by_person_id) references person (programme_id, id),
    constraint ck_contract_change_number check (number > 0),
    constraint ck_contract_change_amounts check (amount_after_minor > 0 and amount_before_minor <> amount_after_minor),
    constraint ck_contract_change_by check (num_nonnulls(by_account_id, by_person_id) > 0)
);

create table contract_movement (
    id              uuid        not null,
    version         bigint      not null,
    programme_id    uuid        not null,
    contract_id     uuid        not null,
    number          integer     not null,
    kind            text        not null,
    amount_minor    bigint      not null,
    moved_on        date        not null,
    by_account_id   uuid,
    by_person_id    uuid,
    by_name         text        not null,
    recorded_at     timestamptz not null,
    reversed_at     timestamptz,
    reversal_reason text,
    constraint pk_contract_movement primary key (id),
    constraint uq_contract_movement_number unique (programme_id, contract_id, number),
    constraint fk_contract_movement_contract foreign key (programme_id, contract_id) references contract (programme_id, id),
    constraint fk_contract_movement_by foreign key (programme_id, by_person_id) references person (programme_id, id),
    constraint ck_contract_movement_number check (number > 0),
    constraint ck_contract_movement_kind check (kind in ('COMMITMENT', 'RELEASE', 'FINAL_ACCOUNT')),
    constraint ck_contract_movement_amount check (amount_minor > 0),
    constraint ck_contract_movement_by check (num_nonnulls(by_account_id, by_person_id) > 0),
    constraint ck_contract_movement_reversal check ((reversed_at is null) = (reversal_reason is null))
);

create function contract_change_is_final() returns trigger language plpgsql as
$$
begin
    raise exception 'changes of a contract are only added to' using errcode = 'check_violation', constraint = 'ck_contract_change_stays';
end
$$;
create trigger contract_change_is_final before update or delete on contract_change
    for each row execute function contract_change_is_final();

-- A movement is what its entry says; all that can still happen to it is that the entry is reversed, once.
create function contract_movement_is_final() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.reversed_at is not null
       or (new.contract_id, new.kind, new.amount_minor, new.moved_on) <> (old.contract_id, old.kind, old.amount_minor, old.moved_on) then
        raise exception 'movements of a contract are only added to' using errcode = 'check_violation', constraint = 'ck_contract_movement_stays';
    end if;
    return new;
end
$$;
create trigger contract_movement_is_final before update or delete on contract_movement
    for each row execute function contract_movement_is_final();

-- What was agreed upon with whom stays; only the amount is changed, by a change on record.
create function contract_parties_are_final() returns trigger language plpgsql as
$$
begin
    if old.state <> 'DRAFT' and (new.project_id, new.category_id, new.payee_id, new.signed_on, new.code)
            <> (old.project_id, old.category_id, old.payee_id, old.signed_on, old.code) then
        raise exception 'a signed contract keeps its parties' using errcode = 'check_violation', constraint = 'ck_contract_stays';
    end if;
    return new;
end
$$;
create trigger contract_parties_are_final before update on contract
    for each row execute function contract_parties_are_final();

alter table contract
    add constraint fk_contract_decision foreign key (programme_id, decision_id) references decision (programme_id, id);
create index ix_contract_decision on contract (programme_id, decision_id) where decision_id is not null;
alter table decision
    add constraint fk_decision_payee foreign key (programme_id, payee_id) references payee (programme_id, id);
alter table ledger_account
    add constraint fk_ledger_account_contract foreign key (programme_id, contract_id) references contract (programme_id, id),
    add constraint fk_ledger_account_payee foreign key (programme_id, payee_id) references payee (programme_id, id);
