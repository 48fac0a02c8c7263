-- A contract in the third place, and approved payment requests of one yuan each under it, asked for over many years: what is
-- asked for within a few days is looked at together.
insert into payee (id, version, programme_id, code, name, kind, credit_code, bank_name, bank_account, search_text)
select uuidv7(), 0, p.id, 'SK-1', '示例建设', 'ENTERPRISE', '91652929DEM000011F', '示例银行', '6217000000000012', ''
from programme p where p.code = 'ledger';

insert into contract (id, version, programme_id, code, name_zh, project_id, category_id, payee_id, place_id, kind, amount_minor, state,
    drafted_by_account_id, drafted_by_name, drafted_at, signed_on, signed_by_account_id, signed_by_name, change_count, movement_count,
    committed_minor, claimed_minor, paid_minor, final_minor, search_text)
select uuidv7(), 0, p.id, 'HT-1', '示例合同', j.id, t.id, y.id, j.place_id, 'WORKS', 90000000000, 'SIGNED',
       uuidv7(), '起草人', now(), '2020-02-01', uuidv7(), '签订人', 0, 0, 90000000000, :requests * 100, 0, 0, ''
from programme p join project j on j.programme_id = p.id and j.code = 'P-GOV-200003'
join term t on t.programme_id = p.id join payee y on y.programme_id = p.id where p.code = 'ledger';

insert into disbursement (id, version, programme_id, code, contract_id, project_id, payee_id, amount_minor, refunded_minor, purpose, state,
    state_on, step_count, refund_count, bank_name, bank_account, requested_by_account_id, requested_by_name, submitted_on,
    reviewed_by_account_id, reviewed_by_name, approved_by_account_id, approved_by_name, search_text)
select uuidv7(), 0, c.programme_id, 'FK-' || n, c.id, c.project_id, c.payee_id, 100, 0, '进度款', 'APPROVED',
       date '2001-01-01' + n % 7000, 3, 0, '示例银行', '6217000000000012', c.drafted_by_account_id, '申请人', date '2001-01-01' + n % 7000,
       uuidv7(), '审核人', c.signed_by_account_id, '审批人', ''
from contract c join programme p on p.id = c.programme_id, generate_series(1, :requests) n where p.code = 'ledger';
