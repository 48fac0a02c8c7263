-- Where a duty stands in the order in which somebody works: what is owed by the end of its period, so that the overdue
-- come first; then what is done, the latest first; last what is owed no more.
alter table duty add column turn date not null generated always as (
    case when done_on is not null then date '4000-01-01' + (date '4000-01-01' - period_end)
         when period_end <= station_last_day then period_end
         else date '9999-12-31' end) stored;
create index ix_duty_turn on duty (programme_id, turn, id);
create index ix_duty_person_turn on duty (programme_id, person_id, turn, id);
