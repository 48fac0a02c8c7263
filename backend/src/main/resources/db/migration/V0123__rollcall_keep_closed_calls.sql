-- A closed call stays as it was, its entries, answers and escalations with it; answers and corrections are never changed.
-- Whoever closes a call locks its entries first; the triggers below run with the entry locked. So an answer and the
-- closing come one after the other, and the later of the two sees what the earlier did.
create function roll_call_stays() returns trigger language plpgsql as
$$
begin
    raise exception 'what is on record of a roll-call stays as it is'
        using errcode = 'check_violation', constraint = 'ck_roll_call_stays';
end
$$;
create trigger roll_call_closed before update or delete on roll_call
    for each row when (old.state = 'CLOSED') execute function roll_call_stays();
create trigger roll_call_answer_stays before update or delete on roll_call_answer
    for each row execute function roll_call_stays();
create trigger roll_call_escalation_stays before update or delete on roll_call_escalation
    for each row execute function roll_call_stays();
create trigger roll_call_correction_stays before update or delete on roll_call_correction
    for each row execute function roll_call_stays();

create function roll_call_is_open() returns trigger language plpgsql as
$$
declare
    call uuid := case when tg_op = 'DELETE' then old.roll_call_id else new.roll_call_id end;
begin
    if (select state from roll_call where id = call) = 'CLOSED' then
        raise exception 'the roll-call is closed' using errcode = 'check_violation', constraint = 'ck_roll_call_stays';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger roll_call_entry_open before insert or update or delete on roll_call_entry
    for each row execute function roll_call_is_open();
create trigger roll_call_escalation_open before insert on roll_call_escalation
    for each row execute function roll_call_is_open();

create function roll_call_answer_is_in_time() returns trigger language plpgsql as
$$
begin
    perform 1 from roll_call_entry where id = new.entry_id for no key update;
    if (select c.state from roll_call c join roll_call_entry e on e.roll_call_id = c.id where e.id = new.entry_id) = 'CLOSED' then
        raise exception 'the roll-call is closed' using errcode = 'check_violation', constraint = 'ck_roll_call_stays';
    end if;
    return new;
end
$$;
create trigger roll_call_answer_in_time before insert on roll_call_answer
    for each row execute function roll_call_answer_is_in_time();

create function roll_call_correction_is_late() returns trigger language plpgsql as
$$
begin
    if not exists (select from roll_call c join roll_call_entry e on e.roll_call_id = c.id
                   where c.id = new.roll_call_id and c.state = 'CLOSED' and e.id = new.entry_id) then
        raise exception 'the roll-call is still open' using errcode = 'check_violation', constraint = 'ck_roll_call_correction_late';
    end if;
    return new;
end
$$;
create trigger roll_call_correction_late before insert on roll_call_correction
    for each row execute function roll_call_correction_is_late();
