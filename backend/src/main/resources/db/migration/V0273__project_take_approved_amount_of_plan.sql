-- From the day a plan in force names a project, its approved amount is what the plans say and nobody types it in.
alter table project
    add column approved_by_plan boolean not null default false,
    add constraint ck_project_approved_by_plan check (not approved_by_plan or approved_minor is not null);
