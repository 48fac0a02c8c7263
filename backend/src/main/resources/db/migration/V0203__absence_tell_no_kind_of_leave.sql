-- A notice may leave the house, so it does not tell the kind of a leave: sick leave is nobody else's business.
update notice set phrases = phrases - 1 where kind = 'LEAVE_AWAITS_DECISION';
update notice set phrases = phrases - 0 where kind in ('LEAVE_APPROVED', 'LEAVE_REJECTED');
