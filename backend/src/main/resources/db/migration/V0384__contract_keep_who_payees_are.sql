-- Whom a signed contract or a decision names stays who he is: they name him by his row, so a row that became another
-- company would be paid what was agreed on and decided for the first. Where his money goes can change, by two hands: one
-- proposes another bank account, another confirms it, and until then money goes where it went.
alter table payee
    add column proposed_bank_name              text,
    add column proposed_bank_account           text,
    add column proposed_by_account_id          uuid,
    add column proposed_by_person_id           uuid,
    add column proposed_by_name                text,
    add column proposed_at                     timestamptz,
    add column account_confirmed_by_account_id uuid,
    add column account_confirmed_by_person_id  uuid,
    add column account_confirmed_by_name       text,
    add column account_confirmed_at            timestamptz,
    add constraint fk_payee_proposed_by foreign key (programme_id, proposed_by_person_id) references person (programme_id, id),
    add constraint fk_payee_account_confirmed_by
        foreign key (programme_id, account_confirmed_by_person_id) references person (programme_id, id),
    add constraint ck_payee_proposed_account check (proposed_bank_account ~ '^[0-9]{8,32}$'),
    add constraint ck_payee_proposal check (
        num_nonnulls(proposed_bank_name, proposed_bank_account, proposed_by_name, proposed_at) in (0, 4)),
    add constraint ck_payee_proposer check (
        (proposed_by_name is null) = (num_nonnulls(proposed_by_account_id, proposed_by_person_id) = 0)),
    add constraint ck_payee_confirmer check (
        (account_confirmed_by_name is null) = (num_nonnulls(account_confirmed_by_account_id, account_confirmed_by_person_id) = 0)
        and (account_confirmed_by_name is null) = (account_confirmed_at is null));

-- Whether somebody relies on who he is: a contract that was signed, whatever became of it, or a decision that was opened.
create function payee_is_used(of_programme uuid, of_payee uuid) returns boolean language sql stable as
$$
    select exists (select 1 from contract c
                   where c.programme_id = of_programme and c.payee_id = of_payee and c.state <> 'DRAFT')
        or exists (select 1 from decision d
                   where d.programme_id = of_programme and d.payee_id = of_payee and d.state <> 'DRAFT')
$$;

create function payee_in_use_stays() returns trigger language plpgsql as
$$
begin
    if not payee_is_used(old.programme_id, old.id) then
        return new;
    end if;
    if (new.programme_id, new.code, new.name, new.kind, new.credit_code)
            <> (old.programme_id, old.code, old.name, old.kind, old.credit_code) then
        raise exception 'a payee in use stays who he is' using errcode = 'check_violation', constraint = 'ck_payee_stays';
    end if;
    if (new.bank_name, new.bank_account) = (old.bank_name, old.bank_account) then
        return new;
    end if;
    if (new.bank_name, new.bank_account) is distinct from (old.proposed_bank_name, old.proposed_bank_account)
            or new.account_confirmed_at is not distinct from old.account_confirmed_at then
        raise exception 'nobody confirmed this bank account' using errcode = 'check_violation', constraint = 'ck_payee_account_agreed';
    end if;
    -- not even with a second account
    if new.account_confirmed_by_account_id = old.proposed_by_account_id
            or new.account_confirmed_by_person_id = old.proposed_by_person_id then
        raise exception 'who proposed a bank account does not confirm it' using errcode = 'check_violation', constraint = 'ck_payee_account_hands';
    end if;
    return new;
end
$$;
create trigger payee_in_use_stays before update on payee
    for each row execute function payee_in_use_stays();
