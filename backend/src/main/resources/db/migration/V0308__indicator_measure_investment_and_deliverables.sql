-- What sources of one kind put into a project, and what projects leave behind in one unit. Kinds of source are never added
-- to each other, so such a figure always says which it is about.
alter table indicator
    drop constraint ck_indicator_level,
    drop constraint ck_indicator_subject,
    add constraint ck_indicator_level check (level is null
        or measure in ('AGREEMENTS_IN_FORCE', 'COLLABORATION_PROJECTS', 'PAIRS', 'PAIRED_UNITS', 'GRIDS', 'PROJECT_INVESTMENT')),
    add constraint ck_indicator_subject check (subject is null
        or measure in ('REGULATIONS_IN_FORCE', 'DUTIES_OWED', 'PROJECT_INVESTMENT', 'DELIVERABLES')),
    add constraint ck_indicator_investment check (measure <> 'PROJECT_INVESTMENT' or level in ('AID', 'LOCAL', 'ENTERPRISE'));
