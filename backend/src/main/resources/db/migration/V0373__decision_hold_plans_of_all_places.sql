-- A plan is about several places, so a threshold of one place never held for plans: it looked like a line and was none. Not
-- asked of what is there, as a threshold that has begun stays on record.
alter table decision_threshold
    add constraint ck_decision_threshold_place check (place_id is null or kind in ('CONTRACT', 'PAYMENT')) not valid;
