-- The frame of the generated ledgers: a programme with three recipient places, a project and an appropriation in each, and an
-- account that may pay and read.
insert into programme (id, version, code, name_zh, name_en, starts_on)
values (uuidv7(), 0, 'ledger', '账簿压测', 'Generated ledgers', '2019-12-01');

insert into account (id, version, username, display_name, password_hash, must_change_password, disabled, created_at, search_text)
values (uuidv7(), 0, 'ledger', '压测账号', :password_hash, false, false, now(), 'ledger');

insert into access_grant (id, account_id, programme_id, role)
select uuidv7(), a.id, p.id, 'FINANCE_OFFICER' from account a, programme p where a.username = 'ledger' and p.code = 'ledger';

insert into place (id, version, programme_id, code_system, code, name_zh, side, recipient_of_aid, search_text)
select uuidv7(), 0, p.id, 'GBT2260', (200000 + n)::text, '示例县' || n, 'RECIPIENT', true, ''
from programme p, generate_series(1, 3) n where p.code = 'ledger';

insert into organisation (id, version, programme_id, code, name_zh, kind, side, place_id, search_text)
select uuidv7(), 0, l.programme_id, 'GOV-' || l.code, '示例政府', 'GOVERNMENT', 'RECIPIENT', l.id, ''
from place l join programme p on p.id = l.programme_id where p.code = 'ledger';

insert into classification (id, version, programme_id, code, name_zh, kind, valid_from, search_text)
select uuidv7(), 0, p.id, 'FUNDING', '资金类别', 'FUNDING', '2019-12-01', '' from programme p where p.code = 'ledger';

insert into term (id, version, programme_id, classification_id, code, name_zh, position, search_text)
select uuidv7(), 0, c.programme_id, c.id, 'LIVELIHOOD', '民生', 1, ''
from classification c join programme p on p.id = c.programme_id where p.code = 'ledger';

insert into project (id, version, programme_id, code, name_zh, place_id, recipient_id, approved_minor, starts_on, state, state_on,
                     transition_count, search_text)
select uuidv7(), 0, o.programme_id, 'P-' || o.code, '示例项目', o.place_id, o.id, 100000000000, '2020-01-01', 'APPROVED', '2020-01-02', 1, ''
from organisation o join programme p on p.id = o.programme_id where p.code = 'ledger';

insert into appropriation (id, version, programme_id, fiscal_year, source, document_number, amount_minor, place_id, granted_on,
                           received_on, posted, search_text)
select uuidv7(), 0, l.programme_id, 2020, '示例财政局', 'WH-' || l.code, 90000000000, l.id, '2020-01-01', '2020-01-01', true, ''
from place l join programme p on p.id = l.programme_id where p.code = 'ledger';

insert into budget_line (id, programme_id, project_id, category_id, place_id, approved_minor, allocated_minor, contracted_minor)
select uuidv7(), j.programme_id, j.id, t.id, j.place_id, 100000000000,
       -- as the books will have it
       case j.code when 'P-GOV-200003' then 90000000000 else 0 end, 100000000000
from project j join programme p on p.id = j.programme_id join term t on t.programme_id = p.id where p.code = 'ledger';
