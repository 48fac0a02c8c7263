-- What a project has to reach by when. Weights are shares of the whole of a project's milestones, whatever they add up to.
create table project_milestone (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    project_id   uuid    not null,
    code         text    not null,
    name_zh      text    not null,
    name_en      text,
    weight       integer not null,
    planned_on   date    not null,
    done_on      date,
    search_text  text    not null,
    constraint pk_project_milestone primary key (id),
    constraint uq_project_milestone_code unique (programme_id, project_id, code),
    constraint fk_project_milestone_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint ck_project_milestone_weight check (weight between 1 and 100)
);
create index ix_project_milestone_planned_on on project_milestone (programme_id, planned_on, id);
create index ix_project_milestone_project on project_milestone (programme_id, project_id, planned_on, id);
create index ix_project_milestone_search on project_milestone using gin (search_text gin_trgm_ops);

-- A project is completed with all its milestones done, or it is said why not.
create function project_completes_its_milestones() returns trigger language plpgsql as $$
begin
    if exists (select 1 from project_milestone m
               where m.programme_id = new.programme_id and m.project_id = new.project_id and m.done_on is null) then
        raise exception 'milestones are not done'
            using errcode = 'check_violation', constraint = 'ck_project_transition_milestones';
    end if;
    return new;
end
$$;
create trigger project_completes_its_milestones before insert on project_transition
    for each row when (new.to_state = 'COMPLETED' and new.reason is null)
    execute function project_completes_its_milestones();
