-- Meetings and study sessions of the team, and who is expected at them. What is cancelled stays on record but expects
-- nobody any longer.
create table meeting (
    id            uuid        not null,
    version       bigint      not null,
    programme_id  uuid        not null,
    code          text        not null,
    kind          text        not null,
    title_zh      text        not null,
    title_en      text,
    place         text        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    branch_id     uuid,
    minutes       text,
    cancelled_at  timestamptz,
    cancel_reason text,
    search_text   text        not null,
    constraint pk_meeting primary key (id),
    constraint uq_meeting_programme unique (programme_id, id),
    constraint uq_meeting_code unique (programme_id, code),
    constraint fk_meeting_programme foreign key (programme_id) references programme (id),
    constraint fk_meeting_branch foreign key (programme_id, branch_id) references branch (programme_id, id),
    constraint ck_meeting_kind check (kind in ('BRANCH_MEETING', 'STUDY', 'TRAINING', 'MEETING')),
    constraint ck_meeting_times check (ends_at > starts_at),
    constraint ck_meeting_cancelled check ((cancelled_at is null) = (cancel_reason is null))
);
create index ix_meeting_start on meeting (programme_id, starts_at, id);
create index ix_meeting_kind on meeting (programme_id, kind, starts_at, id);
create index ix_meeting_branch on meeting (programme_id, branch_id, starts_at, id);
create index ix_meeting_search on meeting using gin (search_text gin_trgm_ops);

-- Who is expected, and afterwards whether he was there; of who was not, why.
create table meeting_attendance (
    id           uuid not null,
    programme_id uuid not null,
    meeting_id   uuid not null,
    person_id    uuid not null,
    attendance   text,
    reason       text,
    constraint pk_meeting_attendance primary key (id),
    constraint uq_meeting_attendance_person unique (programme_id, meeting_id, person_id),
    constraint fk_meeting_attendance_meeting foreign key (programme_id, meeting_id) references meeting (programme_id, id),
    constraint fk_meeting_attendance_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_meeting_attendance_attendance check (attendance in ('PRESENT', 'EXCUSED', 'ABSENT')),
    constraint ck_meeting_attendance_reason check ((reason is not null) = coalesce(attendance <> 'PRESENT', false))
);
create index ix_meeting_attendance_person on meeting_attendance (programme_id, person_id, meeting_id);

-- Offered to the roll-call: who is expected at a meeting when, and so not at the call.
create view training_span as
select m.programme_id, a.person_id, m.id as meeting_id, m.starts_at, m.ends_at
from meeting m
join meeting_attendance a on a.programme_id = m.programme_id and a.meeting_id = m.id
where m.cancelled_at is null;
