-- Where a finding stands in the order in which somebody works: what is open by its due day, so that the overdue come
-- first; then what is closed, the latest first.
alter table finding add column turn date not null generated always as (
    case when closed_on is not null then date '4000-01-01' + (date '4000-01-01' - closed_on) else due_on end) stored;
create index ix_finding_turn on finding (programme_id, turn, id);
create index ix_finding_owner_turn on finding (programme_id, owner_id, turn, id);
create index ix_finding_area_turn on finding (programme_id, area, turn, id);
