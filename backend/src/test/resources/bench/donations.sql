-- Donations :first to :last, seven of ten of money, the others of two kinds of goods; a donor gives fifty times.
insert into donor (id, version, programme_id, code, kind, name_zh, consent_to_be_named, search_text)
select uuidv7(), 0, p.id, 'JZR-' || n, 'ORGANISATION', '示例企业' || n, n % 2 = 0, '示例企业' || n || ' slqy jzr-' || n
from programme p, generate_series((:first + 49) / 50, (:last + 49) / 50) n where p.code = 'bench'
on conflict do nothing;

insert into donation (id, version, programme_id, code, donor_id, kind, state, received_on, place_id, purpose, money_minor,
                      value_minor, item_count, unvalued_count, own_text, donor_text)
select uuidv7(), 0, p.id, 'JZ-' || n, d.id, k.kind, 'RECORDED', date '2019-12-01' + (n::bigint * 37 % 760)::int, l.id, '用于示例用途',
       case k.kind when 'MONEY' then v.minor end, v.minor,
       case k.kind when 'MONEY' then 0 else 2 end, case k.kind when 'MONEY' then 0 else 1 end,
       'jz-' || n || ' 用于示例用途 yyslyt', d.search_text
from programme p
cross join generate_series(:first, :last) n
cross join lateral (select case when n % 10 < 7 then 'MONEY' else 'GOODS' end as kind) k
cross join lateral (select 100 + n::bigint * 7919 % 5000000 as minor) v
join donor d on d.programme_id = p.id and d.code = 'JZR-' || (n + 49) / 50
join place l on l.programme_id = p.id and l.code = lpad((100001 + n % 8)::text, 6, '0')
where p.code = 'bench';

insert into donated_item (donation_id, position, programme_id, name_zh, quantity, unit, value_minor, value_basis, evidence,
                          valuer, valued_on)
select d.id, i, d.programme_id, '示例物资' || i, 100, '件', case i when 0 then d.value_minor end,
       case i when 0 then 'VOUCHER' else 'UNVALUED' end, case i when 0 then '发票' end, case i when 0 then '示例估价人' end,
       case i when 0 then d.received_on end
from programme p
cross join generate_series(:first, :last) n
join donation d on d.programme_id = p.id and d.code = 'JZ-' || n and d.kind = 'GOODS'
cross join generate_series(0, 1) i
where p.code = 'bench';
