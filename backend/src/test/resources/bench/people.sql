-- People :first to :last, each with one deployment.
insert into person (id, version, programme_id, code, name, sex, birth_date, phone, search_text)
select uuidv7(), 0, p.id, 'RY-' || n, '示例人员' || n, case n % 2 when 0 then 'FEMALE' else 'MALE' end,
       date '1970-01-01' + n % 9000, '139' || lpad(n::text, 8, '0'), '示例人员' || n || ' slry ry-' || n
from programme p, generate_series(:first, :last) n where p.code = 'bench';

insert into deployment (id, version, programme_id, code, person_id, person_name, person_search, home_unit_id, host_unit_id,
                        post, cohort, kind, starts_on, ends_on, own_search)
select uuidv7(), 0, p.id, 'PZ-' || n, r.id, r.name, r.search_text, home.id, host.id, '示例岗位', (1 + n % 2)::text,
       (array['FULL_TERM', 'ROTATION', 'FLEXIBLE'])[1 + n % 3], date '2019-12-01' + n % 400, date '2021-01-31' + n % 300,
       'pz-' || n || ' 示例岗位'
from programme p
cross join generate_series(:first, :last) n
join person r on r.programme_id = p.id and r.code = 'RY-' || n
join organisation home on home.programme_id = p.id and home.code = 'SUPPORTING-' || 1 + n % 300
join organisation host on host.programme_id = p.id and host.code = 'RECIPIENT-' || 1 + n % 300
where p.code = 'bench';
