-- No fewer than half of those who should attend decide on money. Triggers and no check: a laxer rule that is there already
-- must still be able to end.
create function decision_matter_is_below_half() returns trigger language plpgsql as
$$
begin
    raise exception 'fewer than half of those who should attend decide on money'
        using errcode = 'check_violation', constraint = 'ck_decision_matter_half';
end
$$;
create trigger decision_matter_new before insert on decision_matter for each row
    when (new.kind not in ('APPOINTMENT', 'OTHER')
        and (2 * new.present_numerator < new.present_denominator or 2 * new.yes_numerator < new.yes_denominator))
    execute function decision_matter_is_below_half();
create trigger decision_matter_revised before update on decision_matter for each row
    when (new.kind not in ('APPOINTMENT', 'OTHER')
        and (2 * new.present_numerator < new.present_denominator or 2 * new.yes_numerator < new.yes_denominator)
        and (new.kind, new.present_numerator, new.present_denominator, new.yes_numerator, new.yes_denominator)
            is distinct from (old.kind, old.present_numerator, old.present_denominator, old.yes_numerator, old.yes_denominator))
    execute function decision_matter_is_below_half();
