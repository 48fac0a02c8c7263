-- How a project got where it is; rows are added and never changed or taken away.
create table project_transition (
    id           uuid        not null,
    programme_id uuid        not null,
    project_id   uuid        not null,
    number       integer     not null,
    from_state   text        not null,
    to_state     text        not null,
    happened_on  date        not null,
    reason       text,
    recorded_at  timestamptz not null,
    constraint pk_project_transition primary key (id),
    -- two people moving one project at once cannot both be the next step
    constraint uq_project_transition_number unique (programme_id, project_id, number),
    constraint fk_project_transition_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint ck_project_transition_number check (number > 0),
    constraint ck_project_transition_states check (from_state <> to_state),
    constraint ck_project_transition_reason check (reason is not null
                                                or (to_state not in ('SUSPENDED', 'CANCELLED') and from_state <> 'SUSPENDED'))
);

create function project_transition_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'transitions of a project are only added to';
end
$$;
create trigger project_transition_is_final before update or delete on project_transition
    for each row execute function project_transition_is_final();
