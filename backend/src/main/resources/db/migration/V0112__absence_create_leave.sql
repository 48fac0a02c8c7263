-- 请假销假: asked for, approved step by step, begun, and open until the return is recorded.
create table leave (
    id             uuid        not null,
    version        bigint      not null,
    programme_id   uuid        not null,
    person_id      uuid        not null,
    -- as in deployment: sorted and searched by, kept in step by the foreign key
    person_name    text        not null,
    person_search  text        not null,
    kind_id        uuid        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    -- the later end somebody has asked for, while it is undecided
    asked_ends_at  timestamptz,
    reason         text        not null,
    state          text        not null,
    requested_at   timestamptz not null,
    -- when it was settled: approved, rejected
    decided_at     timestamptz,
    departed_at    timestamptz,
    returned_at    timestamptz,
    withdrawn_at   timestamptz,
    -- when those concerned were told that the return is overdue
    overdue_told_at timestamptz,
    -- days as the sites count them; an early return gives days back, a late one takes more
    first_day      date        not null generated always as ((starts_at at time zone 'Asia/Shanghai')::date) stored,
    last_day       date        not null generated always as
        ((coalesce(returned_at, asked_ends_at, ends_at) at time zone 'Asia/Shanghai')::date) stored,
    constraint pk_leave primary key (id),
    constraint uq_leave_programme unique (programme_id, id),
    constraint fk_leave_person foreign key (programme_id, person_id, person_name, person_search)
        references person (programme_id, id, name, search_text) on update cascade,
    constraint fk_leave_kind foreign key (programme_id, kind_id) references leave_kind (programme_id, id),
    constraint ck_leave_state check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'DEPARTED', 'RETURNED', 'WITHDRAWN')),
    constraint ck_leave_term check (ends_at > starts_at),
    constraint ck_leave_asked check (asked_ends_at is null or (asked_ends_at > ends_at and state in ('APPROVED', 'DEPARTED'))),
    constraint ck_leave_decided check (case state when 'REQUESTED' then decided_at is null
                                                  when 'WITHDRAWN' then true
                                                  else decided_at is not null end),
    constraint ck_leave_departed check ((departed_at is not null) = (state in ('DEPARTED', 'RETURNED'))),
    constraint ck_leave_returned check ((returned_at is not null) = (state = 'RETURNED') and returned_at >= departed_at),
    constraint ck_leave_withdrawn check ((withdrawn_at is not null) = (state = 'WITHDRAWN'))
);
create index ix_leave_starts on leave (programme_id, starts_at, id);
create index ix_leave_name on leave (programme_id, person_name, id);
create index ix_leave_person on leave (programme_id, person_id, starts_at, id);
create index ix_leave_kind on leave (programme_id, kind_id, starts_at, id);
create index ix_leave_state on leave (programme_id, state, starts_at, id);
create index ix_leave_open on leave (programme_id, ends_at, person_id) where state in ('APPROVED', 'DEPARTED');
create index ix_leave_days on leave (programme_id, first_day, last_day);
create index ix_leave_untold on leave (ends_at) where state in ('APPROVED', 'DEPARTED') and overdue_told_at is null;
create index ix_leave_search on leave using gin (person_search gin_trgm_ops);

-- Longer leave, asked for before or during it. Rounds of approval are counted: 0 the request, 1 the first extension.
create table leave_extension (
    id             uuid        not null,
    programme_id   uuid        not null,
    leave_id       uuid        not null,
    round          integer     not null,
    former_ends_at timestamptz not null,
    ends_at        timestamptz not null,
    reason         text        not null,
    state          text        not null,
    requested_at   timestamptz not null,
    decided_at     timestamptz,
    constraint pk_leave_extension primary key (id),
    constraint uq_leave_extension_round unique (leave_id, round),
    constraint fk_leave_extension_leave foreign key (programme_id, leave_id) references leave (programme_id, id),
    constraint ck_leave_extension_round check (round >= 1),
    constraint ck_leave_extension_ends check (ends_at > former_ends_at),
    constraint ck_leave_extension_state check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'LAPSED')),
    constraint ck_leave_extension_decided check ((decided_at is not null) = (state <> 'REQUESTED'))
);
create index ix_leave_extension_leave on leave_extension (programme_id, leave_id, round);

-- The steps of a round: whose authority is asked, and who decided by it, perhaps in the place of another.
create table leave_step (
    id              uuid    not null,
    programme_id    uuid    not null,
    leave_id        uuid    not null,
    round           integer not null,
    position        integer not null,
    authority       text    not null,
    level           integer,
    state           text    not null,
    grid_id         uuid,
    decided_by_id   uuid,
    -- the name of the account, as it was; the commander's need not belong to a person
    decided_by_name text,
    on_behalf_of_id uuid,
    reason          text,
    decided_at      timestamptz,
    constraint pk_leave_step primary key (id),
    constraint uq_leave_step_position unique (leave_id, round, position),
    constraint fk_leave_step_leave foreign key (programme_id, leave_id) references leave (programme_id, id),
    constraint fk_leave_step_grid foreign key (programme_id, grid_id) references grid (programme_id, id),
    constraint fk_leave_step_decided_by foreign key (programme_id, decided_by_id) references person (programme_id, id),
    constraint fk_leave_step_on_behalf_of foreign key (programme_id, on_behalf_of_id) references person (programme_id, id),
    constraint ck_leave_step_authority check (authority in ('LEAF_LEADER', 'LEVEL_LEADER', 'COMMANDER')),
    constraint ck_leave_step_level check (level between 1 and 9 and (level is not null) = (authority = 'LEVEL_LEADER')),
    constraint ck_leave_step_state check (state in ('LATER', 'AWAITED', 'APPROVED', 'REJECTED', 'LAPSED')),
    constraint ck_leave_step_decided check ((decided_at is not null and decided_by_name is not null)
                                            = (state in ('APPROVED', 'REJECTED'))),
    -- one step of a leave is waited for at a time; looked at when all of them have been written
    constraint ex_leave_step_awaited exclude using btree (leave_id with =) where (state = 'AWAITED')
        deferrable initially deferred
);
create index ix_leave_step_leave on leave_step (programme_id, leave_id, round, position);
create index ix_leave_step_awaited on leave_step (programme_id, leave_id) where state = 'AWAITED';
