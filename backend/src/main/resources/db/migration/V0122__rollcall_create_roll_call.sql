-- Ids for rows that one statement makes by the thousand: UUID version 7, which PostgreSQL itself makes only from 18 on.
create function roll_call_id() returns uuid language sql volatile as
$$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
        substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1),
        'hex')::uuid
$$;

-- The grids a person leads or deputises in on a day, at any depth.
create function grids_under(programme uuid, leader uuid, day date) returns table (grid_id uuid)
    language sql stable as
$$
    with recursive led (id) as (
        select l.grid_id
        from grid_leadership l
        where l.programme_id = programme and l.person_id = leader and day between l.starts_on and l.last_day
        union
        select c.id
        from grid c join led on c.parent_id = led.id
        where c.programme_id = programme
    )
    select id from led
$$;

-- 晚点名: one evening's call of one leaf grid. All its hours are fixed when it opens: a schedule changed meanwhile changes
-- later evenings only. level is that of the grid now responsible; next_due_at is when the timer has to look at it again.
create table roll_call (
    id                 uuid        not null,
    version            bigint      not null,
    programme_id       uuid        not null,
    grid_id            uuid        not null,
    grid_level         integer     not null,
    held_on            date        not null,
    opens_at           timestamptz not null,
    cut_off_at         timestamptz not null,
    closes_at          timestamptz not null,
    escalation_minutes integer     not null,
    state              text        not null,
    level              integer     not null,
    next_due_at        timestamptz,
    closed_at          timestamptz,
    on_paper           boolean     not null,
    constraint pk_roll_call primary key (id),
    constraint uq_roll_call_programme unique (programme_id, id),
    constraint uq_roll_call_held_on unique (programme_id, id, held_on),
    constraint uq_roll_call_evening unique (programme_id, grid_id, held_on),
    constraint fk_roll_call_grid foreign key (programme_id, grid_id) references grid (programme_id, id),
    constraint ck_roll_call_state check (state in ('OPEN', 'ESCALATED', 'CLOSED')),
    constraint ck_roll_call_level check (level between 1 and grid_level),
    constraint ck_roll_call_hours check (opens_at <= cut_off_at and cut_off_at <= closes_at),
    constraint ck_roll_call_closed check ((state = 'CLOSED') = (closed_at is not null)
        and (state = 'CLOSED') = (next_due_at is null))
);
create index ix_roll_call_evening on roll_call (programme_id, held_on, id);
create index ix_roll_call_grid on roll_call (programme_id, grid_id, held_on, id);
create index ix_roll_call_state on roll_call (programme_id, state, held_on, id);
create index ix_roll_call_due on roll_call (next_due_at, id) where state <> 'CLOSED';

-- What the call expects of one person and what has become of it. The answer that counts stands here with both its times:
-- answered_at as the phone says, counted_at the same brought within the opening and the receipt, by which answers are
-- compared. The person's code is that of the evening: the list is read in its order.
create table roll_call_entry (
    id                uuid        not null,
    programme_id      uuid        not null,
    roll_call_id      uuid        not null,
    held_on           date        not null,
    person_id         uuid        not null,
    person_code       text        not null,
    expectation       text        not null,
    status            text        not null,
    answer_id         uuid,
    answered_by       text,
    answered_at       timestamptz,
    received_at       timestamptz,
    counted_at        timestamptz,
    clock_off         boolean     not null,
    reason            text,
    confirmed_at      timestamptz,
    confirmed_by_name text,
    constraint pk_roll_call_entry primary key (id),
    constraint uq_roll_call_entry_programme unique (programme_id, id),
    constraint uq_roll_call_entry_evening unique (programme_id, person_id, held_on),
    constraint fk_roll_call_entry_roll_call foreign key (programme_id, roll_call_id, held_on)
        references roll_call (programme_id, id, held_on),
    constraint fk_roll_call_entry_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_roll_call_entry_expectation check (expectation in
        ('EXPECTED', 'ON_LEAVE', 'ON_OUTING', 'IN_TRAINING', 'OVERDUE')),
    constraint ck_roll_call_entry_status check (status in ('PENDING', 'PRESENT', 'ACCOUNTED', 'UNRESOLVED', 'EXCUSED')),
    constraint ck_roll_call_entry_excused check (status <> 'EXCUSED' or expectation in ('ON_LEAVE', 'ON_OUTING', 'IN_TRAINING')),
    constraint ck_roll_call_entry_answer check (num_nulls(answer_id, answered_by, answered_at, received_at, counted_at) in (0, 5)
        and (answer_id is null or status in ('PRESENT', 'ACCOUNTED'))),
    constraint ck_roll_call_entry_answered_by check (answered_by in ('SELF', 'LEADER')),
    constraint ck_roll_call_entry_reason check (reason is not null or (status <> 'ACCOUNTED' and answered_by is distinct from 'LEADER')),
    constraint ck_roll_call_entry_confirmed check ((confirmed_at is null) = (confirmed_by_name is null))
);
create index ix_roll_call_entry_roll_call on roll_call_entry (programme_id, roll_call_id, person_code, id);
create index ix_roll_call_entry_status on roll_call_entry (programme_id, roll_call_id, status, person_code, id);

-- Every answer that came, under the id its sender gave it: sent again, it is the same answer.
create table roll_call_answer (
    id            uuid        not null,
    programme_id  uuid        not null,
    entry_id      uuid        not null,
    given_by      text        not null,
    given_by_name text        not null,
    outcome       text        not null,
    reason        text,
    answered_at   timestamptz not null,
    received_at   timestamptz not null,
    counted_at    timestamptz not null,
    clock_off     boolean     not null,
    constraint pk_roll_call_answer primary key (id),
    constraint fk_roll_call_answer_entry foreign key (programme_id, entry_id) references roll_call_entry (programme_id, id),
    constraint ck_roll_call_answer_given_by check (given_by in ('SELF', 'LEADER')),
    constraint ck_roll_call_answer_outcome check (outcome in ('PRESENT', 'ACCOUNTED')),
    constraint ck_roll_call_answer_self check (given_by <> 'SELF' or (outcome = 'PRESENT' and reason is null)),
    constraint ck_roll_call_answer_leader check (given_by <> 'LEADER' or reason is not null),
    constraint ck_roll_call_answer_counted check (counted_at <= received_at)
);
create index ix_roll_call_answer_entry on roll_call_answer (programme_id, entry_id, counted_at, id);

-- Who was told at which level, when it was due and when it happened. Once per level, whatever the number of timers.
create table roll_call_escalation (
    roll_call_id uuid        not null,
    level        integer     not null,
    programme_id uuid        not null,
    grid_id      uuid        not null,
    leader_id    uuid,
    unresolved   integer     not null,
    due_at       timestamptz not null,
    raised_at    timestamptz not null,
    constraint pk_roll_call_escalation primary key (roll_call_id, level),
    constraint fk_roll_call_escalation_roll_call foreign key (programme_id, roll_call_id) references roll_call (programme_id, id),
    constraint fk_roll_call_escalation_grid foreign key (programme_id, grid_id) references grid (programme_id, id),
    constraint fk_roll_call_escalation_leader foreign key (programme_id, leader_id) references person (programme_id, id),
    constraint ck_roll_call_escalation_unresolved check (unresolved >= 0)
);

-- What turned out after the call was closed: it stands beside the entry, which stays as it was.
create table roll_call_correction (
    id                uuid        not null,
    programme_id      uuid        not null,
    roll_call_id      uuid        not null,
    entry_id          uuid        not null,
    outcome           text        not null,
    reason            text        not null,
    corrected_at      timestamptz not null,
    corrected_by_name text        not null,
    constraint pk_roll_call_correction primary key (id),
    constraint uq_roll_call_correction_programme unique (programme_id, id),
    constraint fk_roll_call_correction_roll_call foreign key (programme_id, roll_call_id) references roll_call (programme_id, id),
    constraint fk_roll_call_correction_entry foreign key (programme_id, entry_id) references roll_call_entry (programme_id, id),
    constraint ck_roll_call_correction_outcome check (outcome in ('PRESENT', 'ACCOUNTED', 'UNRESOLVED'))
);
create index ix_roll_call_correction_roll_call on roll_call_correction (programme_id, roll_call_id, corrected_at, id);
create index ix_roll_call_correction_entry on roll_call_correction (programme_id, entry_id, corrected_at, id);
