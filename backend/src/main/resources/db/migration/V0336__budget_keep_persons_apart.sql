-- Who drafts a plan does not approve it, not even with a second account: the hands of a draft are accounts and persons.
alter table plan_version
    add column approved_by_person uuid,
    add constraint fk_plan_version_approved_by_person foreign key (programme_id, approved_by_person)
        references person (programme_id, id),
    add constraint ck_plan_version_persons check (approved_by_person is null or approved_by_person <> all (drafted_by));
create index ix_plan_version_approved_by_person on plan_version (programme_id, approved_by_person);
