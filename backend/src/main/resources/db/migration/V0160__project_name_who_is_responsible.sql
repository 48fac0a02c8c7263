-- Who looks after a project; null for those registered before this was asked, or while nobody does.
alter table project
    add column responsible_id uuid,
    add constraint fk_project_responsible foreign key (programme_id, responsible_id) references person (programme_id, id);
create index ix_project_responsible on project (programme_id, responsible_id, code, id);
