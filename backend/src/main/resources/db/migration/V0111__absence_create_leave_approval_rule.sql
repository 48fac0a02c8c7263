-- Who approves a leave of what length, from when to when. A leave falls under the shortest rule long enough for it.
create table leave_approval_rule (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    code         text    not null,
    max_days     integer,
    valid_from   date    not null,
    valid_to     date,
    search_text  text    not null,
    last_day     date    not null generated always as (coalesce(valid_to, date 'infinity')) stored,
    reaches      integer not null generated always as (coalesce(max_days, 2147483647)) stored,
    constraint pk_leave_approval_rule primary key (id),
    constraint uq_leave_approval_rule_programme unique (programme_id, id),
    constraint uq_leave_approval_rule_code unique (programme_id, code),
    constraint fk_leave_approval_rule_programme foreign key (programme_id) references programme (id),
    constraint ck_leave_approval_rule_max_days check (max_days between 1 and 3660),
    constraint ck_leave_approval_rule_term check (valid_to >= valid_from),
    constraint ex_leave_approval_rule_reach exclude using gist (programme_id with =, reaches with =,
        daterange(valid_from, last_day, '[]') with &&)
);
create index ix_leave_approval_rule_reach on leave_approval_rule (programme_id, reaches, id);
create index ix_leave_approval_rule_search on leave_approval_rule using gin (search_text gin_trgm_ops);

-- One after another: the leader of the leaf, the leader of the grid of a level above it, the commander.
create table leave_approver (
    rule_id   uuid    not null,
    position  integer not null,
    authority text    not null,
    level     integer,
    constraint pk_leave_approver primary key (rule_id, position),
    constraint fk_leave_approver_rule foreign key (rule_id) references leave_approval_rule (id) on delete cascade,
    constraint ck_leave_approver_authority check (authority in ('LEAF_LEADER', 'LEVEL_LEADER', 'COMMANDER')),
    constraint ck_leave_approver_level check (level between 1 and 9 and (level is not null) = (authority = 'LEVEL_LEADER'))
);
