-- Who registers a project does not approve it himself, not even with a second account, unless a plan in force, which others
-- approved, gives it its money. Projects from before and those kept on paper tell no hand.
alter table project
    add column registered_by_account_id uuid,
    add column registered_by_person_id  uuid,
    add column registered_by_name       text,
    add constraint fk_project_registered_by foreign key (programme_id, registered_by_person_id)
        references person (programme_id, id),
    add constraint ck_project_registered_by check (
        (registered_by_name is null) = (num_nonnulls(registered_by_account_id, registered_by_person_id) = 0));
create index ix_project_registered_by on project (programme_id, registered_by_person_id);

alter table project_transition
    add column taken_by_account_id uuid,
    add column taken_by_person_id  uuid,
    add column taken_by_name       text,
    add constraint fk_project_transition_taken_by foreign key (programme_id, taken_by_person_id)
        references person (programme_id, id),
    add constraint ck_project_transition_taken_by check (
        (taken_by_name is null) = (num_nonnulls(taken_by_account_id, taken_by_person_id) = 0));
create index ix_project_transition_taken_by on project_transition (programme_id, taken_by_person_id);

create function project_is_approved_by_another_hand() returns trigger language plpgsql as $$
begin
    if exists (select 1 from project j
               where j.programme_id = new.programme_id and j.id = new.project_id
                 and not (j.approved_by_plan and j.approved_minor > 0)
                 and (j.registered_by_account_id = new.taken_by_account_id
                      or j.registered_by_person_id = new.taken_by_person_id)) then
        raise exception 'a project is not approved by who registered it'
            using errcode = 'check_violation', constraint = 'ck_project_transition_approver';
    end if;
    return new;
end
$$;
create trigger project_is_approved_by_another_hand before insert on project_transition
    for each row when (new.from_state = 'PLANNED' and new.to_state = 'APPROVED')
    execute function project_is_approved_by_another_hand();
