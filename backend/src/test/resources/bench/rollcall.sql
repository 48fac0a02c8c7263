-- A site of :people people on post in grids of fifty, each with an account and an open session whose cookie is known, and a
-- roll-call that is due now.
insert into programme (id, version, code, name_zh, name_en, starts_on, ends_on)
values (uuidv7(), 0, 'evening', '点名压测批次', 'Generated evening', '2019-12-01', '2099-12-31');

insert into place (id, version, programme_id, code_system, code, name_zh, side, recipient_of_aid, search_text)
select uuidv7(), 0, p.id, 'GBT2260', '652929', '示例县', 'RECIPIENT', true, '示例县' from programme p where p.code = 'evening';

insert into organisation (id, version, programme_id, code, name_zh, kind, side, place_id, search_text)
select uuidv7(), 0, p.id, s.side || '-1', '示例学校' || s.side, 'SCHOOL', s.side, l.id, '示例学校'
from programme p join place l on l.programme_id = p.id, unnest(array['SUPPORTING', 'RECIPIENT']) s (side) where p.code = 'evening';

insert into person (id, version, programme_id, code, name, sex, search_text)
select uuidv7(), 0, p.id, 'RY-' || n, '示例人员' || n, 'FEMALE', '示例人员' || n
from programme p, generate_series(1, :people) n where p.code = 'evening';

insert into deployment (id, version, programme_id, code, person_id, person_name, person_search, home_unit_id, host_unit_id,
                        post, kind, starts_on, own_search)
select uuidv7(), 0, r.programme_id, 'PZ-' || r.code, r.id, r.name, r.search_text, home.id, host.id, '示例岗位', 'FULL_TERM',
       date '2020-01-01', r.code
from programme p
join person r on r.programme_id = p.id
join organisation home on home.programme_id = p.id and home.code = 'SUPPORTING-1'
join organisation host on host.programme_id = p.id and host.code = 'RECIPIENT-1'
where p.code = 'evening';

insert into grid (id, version, programme_id, code, name_zh, level, leaf, place_id, starts_on, search_text)
select uuidv7(), 0, p.id, 'G-1', '示例网格', 1, false, l.id, date '2020-01-01', 'g-1'
from programme p join place l on l.programme_id = p.id where p.code = 'evening';

insert into grid (id, version, programme_id, code, name_zh, parent_id, level, leaf, place_id, starts_on, search_text)
select uuidv7(), 0, g.programme_id, 'G-1-' || n, '示例网格' || n, g.id, 2, true, g.place_id, date '2020-01-01', 'g-1-' || n
from grid g join programme p on p.id = g.programme_id and p.code = 'evening', generate_series(0, (:people - 1) / 50) n;

insert into grid_membership (id, version, programme_id, grid_id, person_id, starts_on)
select uuidv7(), 0, p.id, g.id, r.id, date '2020-01-01'
from programme p
cross join generate_series(1, :people) n
join person r on r.programme_id = p.id and r.code = 'RY-' || n
join grid g on g.programme_id = p.id and g.code = 'G-1-' || (n - 1) / 50
where p.code = 'evening';

insert into account (id, version, username, display_name, password_hash, must_change_password, disabled, created_at, search_text)
select uuidv7(), 0, 'evening-' || n, '压测账号', 'none', false, false, now(), 'evening-' || n from generate_series(1, :people) n;

insert into access_grant (id, account_id, programme_id, role, person_id)
select uuidv7(), a.id, p.id, 'MEMBER', r.id
from programme p
cross join generate_series(1, :people) n
join account a on a.username = 'evening-' || n
join person r on r.programme_id = p.id and r.code = 'RY-' || n
where p.code = 'evening';

insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at)
select uuidv7(), a.id, sha256(convert_to(a.username, 'UTF8')), now(), now(), now() + interval '1 day'
from account a where a.username like 'evening-%';

analyze;

insert into roll_call_schedule (id, version, programme_id, place_id, valid_from, opens_at, cut_off_minutes,
                                escalation_minutes, closing_minutes)
select uuidv7(), 0, p.id, l.id, date '2020-01-01', (now() at time zone 'Asia/Shanghai' - interval '1 minute')::time, 240, 60, 60
from programme p join place l on l.programme_id = p.id where p.code = 'evening';
