-- Some figures are about one thing among many of its kind: the regulation on collective decisions, the duty of the monthly
-- office. Which one is said by its code.
alter table indicator
    add column subject text,
    drop constraint ck_indicator_level,
    add constraint ck_indicator_level check (level is null
        or measure in ('AGREEMENTS_IN_FORCE', 'COLLABORATION_PROJECTS', 'PAIRS', 'PAIRED_UNITS', 'GRIDS')),
    add constraint ck_indicator_subject check (subject is null or measure in ('REGULATIONS_IN_FORCE', 'DUTIES_OWED')),
    add constraint ck_indicator_duty check (measure <> 'DUTIES_OWED' or subject is not null);
