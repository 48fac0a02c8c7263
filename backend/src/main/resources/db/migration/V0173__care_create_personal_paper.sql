-- Papers that expire while their owner is on post. Of a number the last four characters are kept, and no more.
create table personal_paper (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    person_id    uuid   not null,
    kind         text   not null,
    number_tail  text,
    expires_on   date,
    -- what does not expire is sorted behind everything that does
    holds_until  date   not null generated always as (coalesce(expires_on, date 'infinity')) stored,
    constraint pk_personal_paper primary key (id),
    constraint uq_personal_paper_number unique nulls not distinct (programme_id, person_id, kind, number_tail),
    constraint fk_personal_paper_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_personal_paper_kind check (kind in ('ID_CARD', 'PASSPORT', 'TRAVEL_PERMIT', 'DRIVING_LICENCE',
                                                      'PHYSICIAN_CERTIFICATE', 'NURSE_CERTIFICATE',
                                                      'TEACHER_CERTIFICATE', 'PROFESSIONAL_CERTIFICATE')),
    constraint ck_personal_paper_number check (length(number_tail) between 1 and 4)
);
create index ix_personal_paper_expiry on personal_paper (programme_id, holds_until, id);
create index ix_personal_paper_person on personal_paper (programme_id, person_id, holds_until, id);
create index ix_personal_paper_kind on personal_paper (programme_id, kind, holds_until, id);
