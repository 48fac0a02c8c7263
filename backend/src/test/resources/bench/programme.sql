-- The frame of the generated programme: scope, places, units, and an account that may keep donations.
insert into programme (id, version, code, name_zh, name_en, starts_on, ends_on)
values (uuidv7(), 0, 'bench', '压测批次', 'Generated programme', '2019-12-01', '2021-12-31');

insert into account (id, version, username, display_name, password_hash, must_change_password, disabled, created_at, search_text)
values (uuidv7(), 0, 'bench', '压测账号', :password_hash, false, false, now(), 'bench');

insert into access_grant (id, account_id, programme_id, role)
select uuidv7(), a.id, p.id, 'FINANCE_OFFICER' from account a, programme p where a.username = 'bench' and p.code = 'bench';

insert into place (id, version, programme_id, code_system, code, name_zh, side, recipient_of_aid, search_text)
select uuidv7(), 0, p.id, 'GBT2260', lpad((100000 + n)::text, 6, '0'), '示例县' || n, 'RECIPIENT', true, '示例县' || n || ' slx'
from programme p, generate_series(1, 8) n where p.code = 'bench';

insert into organisation (id, version, programme_id, code, name_zh, kind, side, place_id, search_text)
select uuidv7(), 0, p.id, side || '-' || n, '示例学校' || side || n, 'SCHOOL', side,
       (select id from place where programme_id = p.id order by code offset n % 8 limit 1), '示例学校' || n || ' slxx'
from programme p, generate_series(1, 300) n, unnest(array['SUPPORTING', 'RECIPIENT']) side where p.code = 'bench';

insert into pair (id, version, programme_id, code, level, supporting_id, supporting_kind, recipient_id, recipient_kind,
                  starts_on, first_since, state, search_text)
select uuidv7(), 0, p.id, 'JD-' || n, 'SCHOOL', s.id, s.kind, r.id, r.kind, '2020-03-01', '2020-03-01', 'ACTIVE', 'jd-' || n
from programme p
cross join generate_series(1, 300) n
join organisation s on s.programme_id = p.id and s.code = 'SUPPORTING-' || n
join organisation r on r.programme_id = p.id and r.code = 'RECIPIENT-' || n
where p.code = 'bench';

insert into appropriation (id, version, programme_id, fiscal_year, source, document_number, amount_minor, place_id,
                           granted_on, received_on, search_text)
select uuidv7(), 0, p.id, 2020 + n % 2, '示例财政', 'WH-' || n, 1000000 + n * 100, l.id, '2020-03-01', '2020-03-15', 'wh-' || n
from programme p
cross join generate_series(1, 200) n
join place l on l.programme_id = p.id and l.code = lpad((100001 + n % 8)::text, 6, '0')
where p.code = 'bench';
