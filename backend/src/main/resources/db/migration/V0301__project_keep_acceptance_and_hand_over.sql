-- A project is accepted by somebody for an amount, and handed over to somebody who signs. Both are part of the step that
-- they make possible, and steps never change. The checks are not asked of steps taken before they were (not valid).
alter table project_transition
    add column accepted_by text,
    add column accepted_minor bigint,
    add column recipient_id uuid,
    add column recipient_side text not null generated always as ('RECIPIENT') stored,
    add column signatory text,
    add constraint uq_project_transition_project unique (programme_id, project_id, id),
    add constraint fk_project_transition_recipient foreign key (programme_id, recipient_id, recipient_side)
        references organisation (programme_id, id, side),
    add constraint ck_project_transition_amount check (accepted_minor >= 0),
    add constraint ck_project_transition_acceptance check (
        (to_state = 'ACCEPTED') = (accepted_by is not null) and (accepted_by is null) = (accepted_minor is null)) not valid,
    add constraint ck_project_transition_hand_over check (
        (to_state = 'IN_USE') = (recipient_id is not null) and (recipient_id is null) = (signatory is null)) not valid;
create index ix_project_transition_recipient on project_transition (programme_id, recipient_id);

-- Which step was the acceptance and which the hand-over, so that lists need not look for them.
alter table project
    add column acceptance_id uuid,
    add column hand_over_id uuid,
    add constraint fk_project_acceptance foreign key (programme_id, id, acceptance_id)
        references project_transition (programme_id, project_id, id),
    add constraint fk_project_hand_over foreign key (programme_id, id, hand_over_id)
        references project_transition (programme_id, project_id, id);

create function project_is_accepted_within_its_approval() returns trigger language plpgsql as $$
begin
    if new.accepted_minor > (select j.approved_minor from project j
                             where j.programme_id = new.programme_id and j.id = new.project_id) then
        raise exception 'more is accepted than was approved'
            using errcode = 'check_violation', constraint = 'ck_project_transition_within_approval';
    end if;
    return new;
end
$$;
create trigger project_is_accepted_within_its_approval before insert on project_transition
    for each row when (new.accepted_minor is not null) execute function project_is_accepted_within_its_approval();
