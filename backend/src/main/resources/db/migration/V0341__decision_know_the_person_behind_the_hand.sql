-- A hand is an account and the person it belongs to: whoever wrote down votes of others does not close the vote with a
-- second account of his. Nor does one vote pass a decision by the hand that cast it.
alter table decision rename column closed_by to closed_by_account_id;
alter table decision
    add column closed_by_person_id uuid,
    add constraint fk_decision_closed_by foreign key (programme_id, closed_by_person_id) references person (programme_id, id);
create index ix_decision_closed_by on decision (programme_id, closed_by_person_id);

alter table decision_seat rename column cast_by to cast_by_account_id;
alter table decision_seat
    add column cast_by_person_id uuid,
    add constraint fk_decision_seat_cast_by foreign key (programme_id, cast_by_person_id) references person (programme_id, id),
    drop constraint ck_decision_seat_cast,
    add constraint ck_decision_seat_cast check (case when vote is null
        then not cast_by_self and num_nonnulls(cast_by_account_id, cast_by_person_id, cast_by_name, cast_at) = 0
        else cast_at is not null end);
create index ix_decision_seat_cast_by on decision_seat (programme_id, cast_by_person_id);

-- Votes that are open now are closed by the new rule.
update decision_seat s
set cast_by_person_id = g.person_id
from access_grant g, decision d
where g.programme_id = s.programme_id and g.account_id = s.cast_by_account_id and g.person_id is not null
  and d.programme_id = s.programme_id and d.id = s.decision_id and d.state = 'OPEN';

-- What must hold when a vote is closed, beyond that the decision goes its way.
create function decision_is_closed_collectively() returns trigger language plpgsql as
$$
begin
    if exists (select from decision_seat s where s.programme_id = new.programme_id and s.decision_id = new.id
               and not s.cast_by_self
               and (s.cast_by_account_id = new.closed_by_account_id or s.cast_by_person_id = new.closed_by_person_id)) then
        raise exception 'whoever wrote votes down does not close'
            using errcode = 'check_violation', constraint = 'ck_decision_hands';
    end if;
    if new.state = 'PASSED' and not exists (select from decision_seat s
            where s.programme_id = new.programme_id and s.decision_id = new.id and s.vote is not null
            and s.person_id is distinct from new.closed_by_person_id) then
        raise exception 'one vote does not pass it by the hand that cast it'
            using errcode = 'check_violation', constraint = 'ck_decision_only_voter';
    end if;
    return new;
end
$$;
create trigger decision_is_closed_collectively before update on decision
    for each row when (old.state = 'OPEN' and new.state <> 'OPEN') execute function decision_is_closed_collectively();

-- Whether so few should attend that the matter cannot be decided.
create function decision_has_its_roster() returns trigger language plpgsql as
$$
begin
    if (select count(*) from decision_seat s where s.programme_id = new.programme_id and s.decision_id = new.id)
            < (select m.minimum_roster from decision_matter m
               where m.programme_id = new.programme_id and m.id = new.matter_id) then
        raise exception 'too few should attend' using errcode = 'check_violation', constraint = 'ck_decision_roster';
    end if;
    return new;
end
$$;
create trigger decision_has_its_roster before update on decision
    for each row when (old.state in ('DRAFT', 'OPEN') and new.state <> old.state) execute function decision_has_its_roster();

-- As before, but for what the two above look after.
create or replace function decision_goes_its_way() returns trigger language plpgsql as
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
        return new;
    end if;
    free := case when old.state = 'OPEN'
        then array ['version', 'state', 'closed_at', 'closed_by_account_id', 'closed_by_person_id', 'closed_by_name',
                    'minutes', 'seat_changes']
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
    end if;
    return new;
end
$$;
