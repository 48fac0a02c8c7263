-- A decision on a plan, or on a change of it, is on the plan of one fiscal year and of no other. Those taken before are of
-- the year whose plan they were used for, or else of the year they were taken in.
alter table decision add column fiscal_year integer;

alter table decision disable trigger decision_goes_its_way;
update decision d
set fiscal_year = coalesce(
    (select min(p.fiscal_year) from plan_version p where p.programme_id = d.programme_id and p.decision_id = d.id),
    extract(year from d.held_on)::integer)
where d.kind in ('PLAN', 'BUDGET_CHANGE');
alter table decision enable trigger decision_goes_its_way;

alter table decision
    add constraint ck_decision_fiscal_year check (case when kind in ('PLAN', 'BUDGET_CHANGE')
        then coalesce(fiscal_year between 1990 and 2100, false) else fiscal_year is null end);
create index ix_decision_fiscal_year on decision (programme_id, fiscal_year, held_on, id);
