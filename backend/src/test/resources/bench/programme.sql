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
                  starts_on, state, search_text)
select uuidv7(), 0, p.id, 'JD-' || n, 'SCHOOL', s.id, s.kind, r.id, r.kind, '2020-03-01', 'ACTIVE', 'jd-' || n
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

insert into agreement (id, version, programme_id, code, title_zh, pair_id, signed_on, starts_on, search_text)
select uuidv7(), 0, programme_id, 'XY-' || code, '示例协议', id, '2020-03-01', '2020-03-01', 'xy-' || lower(code)
from pair where programme_id = (select id from programme where code = 'bench');

insert into indicator (id, version, programme_id, code, name_zh, name_en, area, position, unit, measure, level,
                       counting_rule_zh, counting_rule_en, scope_zh, scope_en)
select uuidv7(), 0, p.id, 'B-' || i.position, '示例指标', 'Example indicator', i.area, i.position, i.unit, i.measure, i.level,
       '示例口径', 'Example rule', '本批次', 'The programme'
from programme p,
     (values (1, 'PEOPLE', 'PERSON', 'PEOPLE_DEPLOYED', null), (2, 'MONEY', 'CNY', 'FISCAL_AID_RECEIVED', null),
             (3, 'PROGRAMME', 'PLACE', 'RECIPIENT_PLACES', null), (4, 'TWINNING', 'AGREEMENT', 'AGREEMENTS_IN_FORCE', 'SCHOOL'),
             (5, 'TWINNING', 'PAIR', 'PAIRS', 'SCHOOL'), (6, 'TWINNING', 'SCHOOL', 'PAIRED_UNITS', 'SCHOOL'),
             (7, 'DONATION', 'CNY', 'DONATIONS', null)) i (position, area, unit, measure, level)
where p.code = 'bench';
