-- Another amount of a contract is proposed by one hand and confirmed by another; until then the contract is as it was.
-- What was changed before was changed by one hand, and is told so: nobody stands as having confirmed it.
alter table contract_change rename column by_account_id to proposed_by_account_id;
alter table contract_change rename column by_person_id to proposed_by_person_id;
alter table contract_change rename column by_name to proposed_by_name;
alter table contract_change rename constraint ck_contract_change_by to ck_contract_change_proposed_by;
alter table contract_change rename constraint fk_contract_change_by to fk_contract_change_proposed_by;
alter table contract_change rename column recorded_at to proposed_at;
alter table contract_change
    add column version              bigint not null default 0,
    add column state                text   not null default 'CONFIRMED',
    add column closed_by_account_id uuid,
    add column closed_by_person_id  uuid,
    add column closed_by_name       text,
    add column closed_at            timestamptz,
    add column rejection_reason     text;
alter table contract_change
    alter column version drop default,
    alter column state drop default,
    -- the contract names the change that is open by this
    add constraint uq_contract_change_contract unique (programme_id, contract_id, id),
    add constraint fk_contract_change_closed_by foreign key (programme_id, closed_by_person_id) references person (programme_id, id),
    add constraint ck_contract_change_state check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
    -- from now on only: see above
    add constraint ck_contract_change_closed check ((state = 'PROPOSED') = (closed_by_name is null)
                                                and (closed_by_name is null) = (closed_at is null)) not valid,
    add constraint ck_contract_change_closer check ((closed_by_name is null) = (num_nonnulls(closed_by_account_id, closed_by_person_id) = 0)),
    add constraint ck_contract_change_rejected check ((state = 'REJECTED') = (rejection_reason is not null)),
    -- whoever proposes does not confirm, not even with a second account
    add constraint ck_contract_change_hands check (state <> 'CONFIRMED' or closed_by_account_id <> proposed_by_account_id),
    add constraint ck_contract_change_persons check (state <> 'CONFIRMED' or closed_by_person_id <> proposed_by_person_id);

-- What was proposed stays as it is; all that can still happen to it is that somebody closes it, once.
create or replace function contract_change_is_final() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED'
       or (new.contract_id, new.number, new.changed_on, new.amount_before_minor, new.amount_after_minor, new.reason,
           new.proposed_by_account_id, new.proposed_by_person_id)
          is distinct from
          (old.contract_id, old.number, old.changed_on, old.amount_before_minor, old.amount_after_minor, old.reason,
           old.proposed_by_account_id, old.proposed_by_person_id) then
        raise exception 'changes of a contract are only added to' using errcode = 'check_violation', constraint = 'ck_contract_change_stays';
    end if;
    return new;
end
$$;

alter table contract
    add column open_change_id uuid,
    add constraint fk_contract_open_change foreign key (programme_id, id, open_change_id)
        references contract_change (programme_id, contract_id, id),
    -- a contract does not end over a change that waits
    add constraint ck_contract_open_change check (open_change_id is null or state = 'SIGNED');
create index ix_contract_open_change on contract (programme_id, id, open_change_id) where open_change_id is not null;

-- The amount of a signed contract is what was confirmed last. Looked at when the transaction ends, since contract and
-- change are written one after the other.
create function contract_amount_is_agreed() returns trigger language plpgsql as
$$
begin
    if new.amount_minor is distinct from (
            select c.amount_after_minor from contract_change c
            where c.programme_id = new.programme_id and c.contract_id = new.id and c.state = 'CONFIRMED'
            order by c.number desc limit 1) then
        raise exception 'nobody confirmed this amount' using errcode = 'check_violation', constraint = 'ck_contract_amount_agreed';
    end if;
    return null;
end
$$;
create constraint trigger contract_amount_is_agreed after update on contract
    deferrable initially deferred
    for each row when (old.state <> 'DRAFT' and old.amount_minor <> new.amount_minor)
    execute function contract_amount_is_agreed();
