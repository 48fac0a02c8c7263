-- A figure asks of a kind of duty whether one was done by a day.
create index ix_duty_done on duty (programme_id, kind_id, done_on) where done_on is not null;
