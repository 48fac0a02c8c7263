-- Who wrote an entry does not take it back, not even with a second account: the hand that records is an account and the person
-- it belongs to. Entries written before this name no person, and are sealed without one.
alter table journal_entry rename column recorded_by_id to recorded_by_account_id;
alter table journal_entry rename column recorded_by to recorded_by_name;
alter table journal_entry
    add column recorded_by_person_id uuid,
    add constraint fk_journal_entry_recorded_by foreign key (programme_id, recorded_by_person_id) references person (programme_id, id);
create index ix_journal_entry_recorded_by on journal_entry (programme_id, recorded_by_person_id) where recorded_by_person_id is not null;

alter table ledger_period_event rename column recorded_by_id to recorded_by_account_id;
alter table ledger_period_event rename column recorded_by to recorded_by_name;
alter table ledger_period_event
    add column recorded_by_person_id uuid,
    add constraint fk_ledger_period_event_recorded_by foreign key (programme_id, recorded_by_person_id)
        references person (programme_id, id);
create index ix_ledger_period_event_recorded_by on ledger_period_event (programme_id, recorded_by_person_id);

create function journal_entry_is_reversed_by_another() returns trigger language plpgsql as
$$
begin
    if exists (select from journal_entry e where e.id = new.reverses_id
               and (e.recorded_by_account_id = new.recorded_by_account_id or e.recorded_by_person_id = new.recorded_by_person_id)) then
        raise exception 'nobody reverses what he recorded' using errcode = 'check_violation', constraint = 'ck_journal_entry_other_hand';
    end if;
    return new;
end
$$;
create trigger journal_entry_reversed_by_another before insert on journal_entry
    for each row when (new.reverses_id is not null) execute function journal_entry_is_reversed_by_another();
