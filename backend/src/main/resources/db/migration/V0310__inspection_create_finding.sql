-- What an audit or a check found amiss with people, projects or money, and what became of it: its owner rectifies it,
-- and somebody else looks whether it is so and closes it.
create table finding (
    id                   uuid    not null,
    version              bigint  not null,
    programme_id         uuid    not null,
    code                 text    not null,
    area                 text    not null,
    origin               text    not null,
    severity             text    not null,
    title                text    not null,
    detail               text,
    found_on             date    not null,
    found_by             text,
    project_id           uuid,
    owner_id             uuid    not null,
    due_on               date    not null,
    state                text    not null,
    step_count           integer not null,
    rectified_on         date,
    rectified_by         uuid,
    rectified_by_account uuid,
    closed_on            date,
    closed_by            uuid,
    closed_by_account    uuid,
    told_due             date,
    told_overdue         date,
    search_text          text    not null,
    constraint pk_finding primary key (id),
    constraint uq_finding_programme unique (programme_id, id),
    constraint uq_finding_code unique (programme_id, code),
    constraint fk_finding_programme foreign key (programme_id) references programme (id),
    constraint fk_finding_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_finding_owner foreign key (programme_id, owner_id) references person (programme_id, id),
    constraint fk_finding_rectified_by foreign key (programme_id, rectified_by) references person (programme_id, id),
    constraint fk_finding_rectified_by_account foreign key (rectified_by_account) references account (id),
    constraint fk_finding_closed_by foreign key (programme_id, closed_by) references person (programme_id, id),
    constraint fk_finding_closed_by_account foreign key (closed_by_account) references account (id),
    constraint ck_finding_area check (area in ('PEOPLE', 'PROJECTS', 'FUNDS')),
    constraint ck_finding_origin check (origin in ('AUDIT', 'INSPECTION', 'SUPERVISION', 'SELF_CHECK', 'REPORT')),
    constraint ck_finding_severity check (severity in ('MINOR', 'MAJOR', 'CRITICAL')),
    constraint ck_finding_state check (state in ('OPEN', 'RECTIFIED', 'REOPENED', 'CLOSED')),
    constraint ck_finding_due check (due_on >= found_on),
    constraint ck_finding_rectified check ((state in ('RECTIFIED', 'CLOSED')) = (rectified_on is not null)
                                       and (rectified_on is null) = (rectified_by is null)
                                       and rectified_on >= found_on),
    constraint ck_finding_closed check ((state = 'CLOSED') = (closed_on is not null)
                                    and closed_on >= rectified_on
                                    and (closed_on is not null) = (num_nonnulls(closed_by, closed_by_account) > 0)),
    -- nobody closes what he has rectified or answers for, neither as a person nor under the same account
    constraint ck_finding_other_hand check (closed_by <> rectified_by and closed_by_account <> rectified_by_account)
);
create index ix_finding_due on finding (programme_id, due_on, id);
create index ix_finding_state on finding (programme_id, state, due_on, id);
create index ix_finding_area on finding (programme_id, area, due_on, id);
create index ix_finding_owner on finding (programme_id, owner_id, due_on, id);
create index ix_finding_project on finding (programme_id, project_id, due_on, id);
create index ix_finding_severity on finding (programme_id, severity, due_on, id);
create index ix_finding_origin on finding (programme_id, origin, due_on, id);
create index ix_finding_found_on on finding (programme_id, found_on, id);
create index ix_finding_closed_on on finding (programme_id, closed_on) where closed_on is not null;
create index ix_finding_to_tell on finding (due_on) where state in ('OPEN', 'REOPENED');
create index ix_finding_search on finding using gin (search_text gin_trgm_ops);

-- How a finding got where it is; rows are added and never changed or taken away while it is there.
create table finding_step (
    id           uuid        not null,
    programme_id uuid        not null,
    finding_id   uuid        not null,
    number       integer     not null,
    kind         text        not null,
    happened_on  date        not null,
    note         text        not null,
    person_id    uuid,
    account_id   uuid,
    recorded_at  timestamptz not null,
    constraint pk_finding_step primary key (id),
    constraint uq_finding_step_number unique (programme_id, finding_id, number),
    constraint fk_finding_step_finding foreign key (programme_id, finding_id) references finding (programme_id, id),
    constraint fk_finding_step_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint fk_finding_step_account foreign key (account_id) references account (id),
    constraint ck_finding_step_number check (number > 0),
    constraint ck_finding_step_kind check (kind in ('RECTIFIED', 'CLOSED', 'REOPENED', 'PASSED_ON'))
);

create function finding_step_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'steps of a finding are only added to';
end
$$;
create trigger finding_step_is_final before update or delete on finding_step
    for each row execute function finding_step_is_final();
create trigger finding_step_stays before truncate on finding_step
    for each statement execute function finding_step_is_final();
