-- 临时党支部: a branch the deployed team has set up for its term.
create table branch (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    code         text   not null,
    name_zh      text   not null,
    name_en      text,
    founded_on   date   not null,
    dissolved_on date,
    search_text  text   not null,
    -- the last day it exists; the day it is dissolved on counts
    last_day     date   not null generated always as (coalesce(dissolved_on, date 'infinity')) stored,
    constraint pk_branch primary key (id),
    constraint uq_branch_programme unique (programme_id, id),
    constraint uq_branch_code unique (programme_id, code),
    constraint fk_branch_programme foreign key (programme_id) references programme (id),
    constraint ck_branch_life check (dissolved_on >= founded_on)
);
create index ix_branch_founded on branch (programme_id, founded_on, id);
create index ix_branch_search on branch using gin (search_text gin_trgm_ops);

-- Who belongs to a branch from when to when, and as what; another role is another line. Nobody belongs to two branches
-- at a time, and a branch has one secretary at a time.
create table branch_membership (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    branch_id    uuid   not null,
    person_id    uuid   not null,
    role         text   not null,
    starts_on    date   not null,
    ends_on      date,
    last_day     date   not null generated always as (coalesce(ends_on, date 'infinity')) stored,
    constraint pk_branch_membership primary key (id),
    constraint uq_branch_membership_programme unique (programme_id, id),
    constraint fk_branch_membership_branch foreign key (programme_id, branch_id) references branch (programme_id, id),
    constraint fk_branch_membership_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_branch_membership_role check (role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'MEMBER')),
    constraint ck_branch_membership_term check (ends_on >= starts_on),
    constraint ex_branch_membership_person exclude using gist (person_id with =,
        daterange(starts_on, last_day, '[]') with &&),
    constraint ex_branch_membership_secretary exclude using gist (branch_id with =,
        daterange(starts_on, last_day, '[]') with &&) where (role = 'SECRETARY')
);
create index ix_branch_membership_start on branch_membership (programme_id, starts_on, id);
create index ix_branch_membership_branch on branch_membership (programme_id, branch_id, starts_on, id);
create index ix_branch_membership_person on branch_membership (programme_id, person_id, starts_on, id);
create index ix_branch_membership_role on branch_membership (programme_id, role, starts_on, id);
