-- What was posted stays: the application can add to the ledger, and neither change nor take away.
create function ledger_stays() returns trigger language plpgsql as
$$
begin
    raise exception 'the ledger is only added to' using errcode = 'check_violation', constraint = 'ck_ledger_stays';
end
$$;
create trigger journal_entry_stays before update or delete on journal_entry
    for each row execute function ledger_stays();
create trigger posting_stays before update or delete on posting
    for each row execute function ledger_stays();
create trigger ledger_period_event_stays before update or delete on ledger_period_event
    for each row execute function ledger_stays();
create trigger ledger_account_stays before delete on ledger_account
    for each row execute function ledger_stays();
create trigger ledger_book_stays before delete on ledger_book
    for each row execute function ledger_stays();
-- An account goes on meaning what it meant when money came to it, and a book being that of its place.
create trigger ledger_account_keeps_its_purpose before update on ledger_account for each row
    when ((old.id, old.programme_id, old.book_id, old.stage, old.origin_id, old.project_id, old.category_id, old.contract_id, old.payee_id)
          is distinct from
          (new.id, new.programme_id, new.book_id, new.stage, new.origin_id, new.project_id, new.category_id, new.contract_id, new.payee_id))
    execute function ledger_stays();
create trigger ledger_book_keeps_its_place before update on ledger_book for each row
    when ((old.id, old.programme_id, old.place_id, old.money_kind, old.currency)
          is distinct from (new.id, new.programme_id, new.place_id, new.money_kind, new.currency))
    execute function ledger_stays();
create trigger journal_entry_is_kept before truncate on journal_entry execute function ledger_stays();
create trigger posting_is_kept before truncate on posting execute function ledger_stays();
create trigger ledger_period_event_is_kept before truncate on ledger_period_event execute function ledger_stays();
create trigger ledger_account_is_kept before truncate on ledger_account execute function ledger_stays();
create trigger ledger_book_is_kept before truncate on ledger_book execute function ledger_stays();

-- Nothing is posted into a closed month, whoever posts it. The book is locked by then, so this sees what a closing did.
create function journal_entry_is_in_open_period() returns trigger language plpgsql as
$$
begin
    if new.effective_on <= (select closed_through from ledger_book where id = new.book_id for no key update) then
        raise exception 'the month is closed' using errcode = 'check_violation', constraint = 'ck_journal_entry_open_period';
    end if;
    return new;
end
$$;
create trigger journal_entry_in_open_period before insert on journal_entry
    for each row execute function journal_entry_is_in_open_period();
