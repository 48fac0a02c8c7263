-- So that a record can say in its foreign key on which side its place has to be.
alter table place add constraint uq_place_side unique (programme_id, id, side);

-- What aid money is spent on in a recipient place, for a recipient organisation.
create table project (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    code             text    not null,
    name_zh          text    not null,
    name_en          text,
    place_id         uuid    not null,
    recipient_id     uuid    not null,
    -- never written by code: it makes the two foreign keys below accept records of the recipient side only
    recipient_side   text    not null generated always as ('RECIPIENT') stored,
    planned_minor    bigint,
    approved_minor   bigint,
    starts_on        date    not null,
    ends_on          date,
    state            text    not null,
    state_on         date,
    suspended_from   text,
    transition_count integer not null,
    search_text      text    not null,
    constraint pk_project primary key (id),
    constraint uq_project_programme unique (programme_id, id),
    constraint uq_project_code unique (programme_id, code),
    constraint fk_project_programme foreign key (programme_id) references programme (id),
    constraint fk_project_place foreign key (programme_id, place_id, recipient_side)
        references place (programme_id, id, side),
    constraint fk_project_recipient foreign key (programme_id, recipient_id, recipient_side)
        references organisation (programme_id, id, side),
    constraint ck_project_planned check (planned_minor >= 0),
    constraint ck_project_approved check (approved_minor >= 0),
    constraint ck_project_dates check (ends_on >= starts_on),
    constraint ck_project_state check (state in ('PLANNED', 'APPROVED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'IN_USE',
                                                 'EVALUATED', 'SUSPENDED', 'CANCELLED')),
    -- a project is planned until its first transition, and every transition has a day
    constraint ck_project_state_on check ((state = 'PLANNED') = (state_on is null)
                                      and (state = 'PLANNED') = (transition_count = 0)),
    constraint ck_project_suspended check ((state = 'SUSPENDED') = (suspended_from is not null)
                                       and suspended_from in ('APPROVED', 'UNDER_WAY')),
    -- only a plan can do without an approved amount, and one that was cancelled may never have got further
    constraint ck_project_approval check (approved_minor is not null or state in ('PLANNED', 'CANCELLED'))
);
create index ix_project_place on project (programme_id, place_id, code, id);
create index ix_project_recipient on project (programme_id, recipient_id);
create index ix_project_state on project (programme_id, state, code, id);
create index ix_project_starts_on on project (programme_id, starts_on, id);
create index ix_project_planned on project (programme_id, (coalesce(planned_minor, -1)), id);
create index ix_project_approved on project (programme_id, (coalesce(approved_minor, -1)), id);
create index ix_project_search on project using gin (search_text gin_trgm_ops);

-- What a project counts as: one term of each classification at most, which the primary key holds.
create table project_term (
    programme_id      uuid not null,
    project_id        uuid not null,
    classification_id uuid not null,
    term_id           uuid not null,
    constraint pk_project_term primary key (programme_id, project_id, classification_id),
    constraint fk_project_term_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_project_term_term foreign key (programme_id, term_id, classification_id)
        references term (programme_id, id, classification_id)
);
create index ix_project_term_term on project_term (programme_id, term_id, project_id);
