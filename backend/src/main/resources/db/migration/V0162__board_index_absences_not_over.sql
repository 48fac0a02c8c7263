-- The board looks for the few who are away now among all who ever were.
create index ix_leave_returned on leave (programme_id, returned_at);
create index ix_outing_returned on outing (programme_id, returned_at);
