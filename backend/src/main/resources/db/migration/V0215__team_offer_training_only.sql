-- Offered to the roll-call and the board: who is expected at a study or training session when. Other meetings do not keep
-- anybody from answering the call.
create or replace view training_span as
select m.programme_id, a.person_id, m.id as meeting_id, m.starts_at, m.ends_at
from meeting m
join meeting_attendance a on a.programme_id = m.programme_id and a.meeting_id = m.id
where m.cancelled_at is null and m.kind in ('STUDY', 'TRAINING');
