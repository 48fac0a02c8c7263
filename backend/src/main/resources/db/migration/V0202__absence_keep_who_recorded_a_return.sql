-- A return may be recorded late, and by the person himself: when and by whom is kept beside the hour he gives.
alter table leave
    add column return_recorded_at      timestamptz,
    -- the name of the account, as it was; null for what the demonstration or an older version brought in
    add column return_recorded_by_name text,
    add constraint ck_leave_return_recorded check (returned_at is not null or num_nonnulls(return_recorded_at, return_recorded_by_name) = 0);
alter table outing
    add column return_recorded_at      timestamptz,
    add column return_recorded_by_name text,
    add constraint ck_outing_return_recorded check (returned_at is not null or num_nonnulls(return_recorded_at, return_recorded_by_name) = 0);
