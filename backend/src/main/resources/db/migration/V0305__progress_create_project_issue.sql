-- What stands in a project's way, or might; somebody answers for it until it is closed.
create table project_issue (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    project_id   uuid   not null,
    code         text   not null,
    kind         text   not null,
    title        text   not null,
    detail       text,
    severity     text   not null,
    owner_id     uuid   not null,
    raised_on    date   not null,
    due_on       date   not null,
    state        text   not null,
    closed_on    date,
    resolution   text,
    search_text  text   not null,
    constraint pk_project_issue primary key (id),
    constraint uq_project_issue_code unique (programme_id, code),
    constraint fk_project_issue_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_project_issue_owner foreign key (programme_id, owner_id) references person (programme_id, id),
    constraint ck_project_issue_kind check (kind in ('ISSUE', 'RISK')),
    constraint ck_project_issue_severity check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    constraint ck_project_issue_state check (state in ('OPEN', 'CLOSED')),
    constraint ck_project_issue_dates check (due_on >= raised_on and closed_on >= raised_on),
    constraint ck_project_issue_closed check ((state = 'CLOSED') = (closed_on is not null)
        and (state = 'CLOSED') = (resolution is not null))
);
create index ix_project_issue_due_on on project_issue (programme_id, due_on, id);
create index ix_project_issue_raised_on on project_issue (programme_id, raised_on, id);
create index ix_project_issue_project on project_issue (programme_id, project_id, due_on, id);
create index ix_project_issue_owner on project_issue (programme_id, owner_id, due_on, id);
create index ix_project_issue_state on project_issue (programme_id, state, due_on, id);
create index ix_project_issue_kind on project_issue (programme_id, kind, due_on, id);
create index ix_project_issue_severity on project_issue (programme_id, severity, due_on, id);
create index ix_project_issue_search on project_issue using gin (search_text gin_trgm_ops);
