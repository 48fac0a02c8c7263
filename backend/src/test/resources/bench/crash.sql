-- Three people with hands of their own, and a budget line of the first place with all of its money still to be allocated.
insert into account (id, version, username, display_name, password_hash, must_change_password, disabled, created_at, search_text)
select uuidv7(), 0, n, n, a.password_hash, false, false, now(), n
from account a, unnest(array['finance-officer', 'project-officer', 'commander']) n where a.username = 'ledger';

insert into access_grant (id, account_id, programme_id, role)
select uuidv7(), a.id, p.id, upper(replace(a.username, '-', '_'))
from account a, programme p where p.code = 'ledger' and a.username in ('finance-officer', 'project-officer', 'commander');

update budget_line set allocated_minor = 0 where place_id = (
    select l.id from place l join programme p on p.id = l.programme_id where p.code = 'ledger' and l.code = '200001');
