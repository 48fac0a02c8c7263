-- The daily routines a headquarters has to keep, each with the first record that shows it is kept: a roll-call closed, a
-- leave returned from, an outing returned from. A routine nobody has kept yet has no row. The words people search by stand
-- as in other tables: Han characters twice, then their initials.
create view process_kept as
select p.id as programme_id, 'roll-call' as record_type, k.id, 'ROLL-CALL' as code, '晚点名' as name_zh,
       'Evening roll-call' as name_en, k.kept_on, '晚晚点点名名 wdm evening roll-call' as search_text
from programme p
cross join lateral (select c.id, c.held_on as kept_on
                    from roll_call c
                    where c.programme_id = p.id and c.state = 'CLOSED'
                    order by c.held_on, c.id limit 1) k
union all
select p.id, 'leave', k.id, 'LEAVE', '请假销假', 'Leave with return', k.kept_on, '请请假假销销假假 qjxj leave with return'
from programme p
cross join lateral (select l.id, (l.returned_at at time zone 'Asia/Shanghai')::date as kept_on
                    from leave l
                    where l.programme_id = p.id and l.state = 'RETURNED'
                    order by l.starts_at, l.id limit 1) k
union all
select p.id, 'outing', k.id, 'OUTING', '外出报告', 'Outing reports', k.kept_on, '外外出出报报告告 wcbg outing reports'
from programme p
cross join lateral (select o.id, (o.returned_at at time zone 'Asia/Shanghai')::date as kept_on
                    from outing o
                    where o.programme_id = p.id and o.state = 'RETURNED'
                    order by o.starts_at, o.id limit 1) k;
