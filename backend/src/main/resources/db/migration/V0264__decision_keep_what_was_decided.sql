-- What was voted on and how stays as it was, whatever code does. A decision goes from draft over open to its result, and
-- the result is what its rule makes of the votes; from the opening on nothing of the proposal changes, from the closing on
-- nothing at all but how much of it has been used.
create function decision_counts(matter decision_matter, decision uuid) returns text language sql stable as
$$
    select case
        when case when matter.present_more_than then present * matter.present_denominator > should_attend * matter.present_numerator
                  else present * matter.present_denominator >= should_attend * matter.present_numerator end is not true
            then 'INQUORATE'
        when case when matter.yes_more_than then yes * matter.yes_denominator > should_attend * matter.yes_numerator
                  else yes * matter.yes_denominator >= should_attend * matter.yes_numerator end
            then 'PASSED'
        else 'REJECTED' end
    from (select count(*) as should_attend,
                 count(*) filter (where s.presence = 'PRESENT' and not s.recused) as present,
                 count(*) filter (where s.vote = 'YES') as yes
          from decision_seat s
          where s.programme_id = matter.programme_id and s.decision_id = decision) tally
$$;

create function decision_stays() returns trigger language plpgsql as
$$
begin
    raise exception 'what was decided stays as it is'
        using errcode = 'check_violation', constraint = 'ck_decision_stays';
end
$$;

create function decision_goes_its_way() returns trigger language plpgsql as
$$
declare
    free text[];
    rule decision_matter;
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a decision begins as a draft' using errcode = 'check_violation', constraint = 'ck_decision_way';
        end if;
        return new;
    end if;
    if not (old.state = new.state or (old.state, new.state) in
            (('DRAFT', 'OPEN'), ('OPEN', 'PASSED'), ('OPEN', 'REJECTED'), ('OPEN', 'INQUORATE'))) then
        raise exception 'a decision goes no such way' using errcode = 'check_violation', constraint = 'ck_decision_way';
    end if;
    if old.state = 'DRAFT' then
        if new.state = 'OPEN' and not exists (select from decision_seat s
                where s.programme_id = new.programme_id and s.decision_id = new.id) then
            raise exception 'nobody should attend' using errcode = 'check_violation', constraint = 'ck_decision_roster';
        end if;
        return new;
    end if;
    free := case when old.state = 'OPEN'
        then array ['version', 'state', 'closed_at', 'closed_by', 'closed_by_name', 'minutes', 'seat_changes']
        else array ['version', 'used_minor', 'payment_used_minor'] end;
    if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
        raise exception 'what was decided stays as it is' using errcode = 'check_violation', constraint = 'ck_decision_stays';
    end if;
    if old.state = 'OPEN' and new.state <> 'OPEN' then
        select * into rule from decision_matter m where m.programme_id = new.programme_id and m.id = new.matter_id;
        if new.held_on not between rule.valid_from and rule.last_day or new.state <> decision_counts(rule, new.id) then
            raise exception 'the rule makes something else of the votes'
                using errcode = 'check_violation', constraint = 'ck_decision_result';
        end if;
        if exists (select from decision_seat s where s.programme_id = new.programme_id and s.decision_id = new.id
                   and not s.cast_by_self and s.cast_by = new.closed_by) then
            raise exception 'whoever wrote votes down does not close'
                using errcode = 'check_violation', constraint = 'ck_decision_hands';
        end if;
    end if;
    return new;
end
$$;
create trigger decision_goes_its_way before insert or update on decision
    for each row execute function decision_goes_its_way();
create trigger decision_kept before delete on decision
    for each row when (old.state <> 'DRAFT') execute function decision_stays();
create trigger decision_kept_whole before truncate on decision execute function decision_stays();

-- The decision is locked before it is asked, so that a vote either is counted by the closing or finds the vote closed.
create function decision_seat_is_open() returns trigger language plpgsql as
$$
declare
    seat  decision_seat := case when tg_op = 'DELETE' then old else new end;
    stand text;
begin
    select d.state into stand from decision d
        where d.programme_id = seat.programme_id and d.id = seat.decision_id for no key update;
    if not found then
        return seat; -- goes with its draft
    end if;
    if stand not in ('DRAFT', 'OPEN') then
        raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'ck_decision_stays';
    end if;
    if stand = 'DRAFT' then
        if tg_op <> 'DELETE' and new.vote is not null then
            raise exception 'the vote is not open' using errcode = 'check_violation', constraint = 'ck_decision_seat_early';
        end if;
        return seat;
    end if;
    if tg_op <> 'UPDATE' or (new.programme_id, new.decision_id, new.person_id)
            is distinct from (old.programme_id, old.decision_id, old.person_id) then
        raise exception 'who should attend is settled' using errcode = 'check_violation', constraint = 'ck_decision_seat_roster';
    end if;
    if old.cast_by_self and (not new.cast_by_self or new.recused or new.presence is distinct from old.presence) then
        raise exception 'he voted himself' using errcode = 'check_violation', constraint = 'ck_decision_seat_own';
    end if;
    return new;
end
$$;
create trigger decision_seat_open before insert or update or delete on decision_seat
    for each row execute function decision_seat_is_open();
create trigger decision_seat_kept before truncate on decision_seat execute function decision_stays();

-- A use is written once and released once.
create function decision_use_stays() returns trigger language plpgsql as
$$
begin
    if tg_op <> 'UPDATE' or old.released_at is not null or new.released_at is null
            or to_jsonb(new) - 'released_at' is distinct from to_jsonb(old) - 'released_at' then
        raise exception 'what a decision was used for stays on record'
            using errcode = 'check_violation', constraint = 'ck_decision_use_stays';
    end if;
    return new;
end
$$;
create trigger decision_use_kept before update or delete on decision_use
    for each row execute function decision_use_stays();
create trigger decision_use_kept_whole before truncate on decision_use execute function decision_stays();

-- The rule of a matter is settled once a vote was opened by it; it can only end, after the last day it was voted by.
create function decision_matter_stays() returns trigger language plpgsql as
$$
begin
    if to_jsonb(new) - '{version,name_zh,name_en,search_text,valid_to,last_day}'::text[]
            is distinct from to_jsonb(old) - '{version,name_zh,name_en,search_text,valid_to,last_day}'::text[]
            and exists (select from decision d
                where d.programme_id = old.programme_id and d.matter_id = old.id and d.state <> 'DRAFT')
        or exists (select from decision d where d.programme_id = old.programme_id and d.matter_id = old.id
            and d.state <> 'DRAFT' and d.held_on > new.valid_to) then
        raise exception 'the matter has been voted on' using errcode = 'check_violation', constraint = 'ck_decision_matter_used';
    end if;
    return new;
end
$$;
create trigger decision_matter_kept before update on decision_matter
    for each row execute function decision_matter_stays();
