-- How many should attend at least: one or two who vote decide nothing collectively. Part of the rule of a matter, settled
-- with it and changed by a later line like the rest.
alter table decision_matter add column minimum_roster integer not null default 3;
alter table decision_matter
    alter column minimum_roster drop default,
    add constraint ck_decision_matter_roster check (minimum_roster between 3 and 100);
