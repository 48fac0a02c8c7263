-- How many pictures of an account wait for their records.
create index ix_attachment_waiting on attachment (made_by) where record_id is null;
