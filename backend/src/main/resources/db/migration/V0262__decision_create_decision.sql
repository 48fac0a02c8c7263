-- A collective decision: what is proposed, who should attend, who was there, recused himself and voted how, and what came
-- of it by the rule of its matter.
create table decision (
    id                 uuid        not null,
    version            bigint      not null,
    programme_id       uuid        not null,
    code               text        not null,
    matter_id          uuid        not null,
    kind               text        not null,
    title_zh           text        not null,
    title_en           text,
    proposal           text        not null,
    place_id           uuid,
    project_id         uuid,
    payee_id           uuid,
    amount_minor       bigint,
    -- what has been used of the amount; payments under the decision on their contract are counted beside it, not on top
    used_minor         bigint      not null,
    payment_used_minor bigint      not null,
    held_on            date        not null,
    state              text        not null,
    -- brought in from the minutes of a meeting that was held without the service
    on_paper           boolean     not null,
    opened_at          timestamptz,
    closed_at          timestamptz,
    closed_by          uuid,
    closed_by_name     text,
    minutes            text,
    search_text        text        not null,
    seat_changes       bigint      not null,
    constraint pk_decision primary key (id),
    constraint uq_decision_programme unique (programme_id, id),
    constraint uq_decision_code unique (programme_id, code),
    constraint fk_decision_programme foreign key (programme_id) references programme (id),
    constraint fk_decision_matter foreign key (programme_id, matter_id, kind)
        references decision_matter (programme_id, id, kind) on update cascade,
    constraint fk_decision_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint fk_decision_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint ck_decision_state check (state in ('DRAFT', 'OPEN', 'PASSED', 'REJECTED', 'INQUORATE')),
    constraint ck_decision_amount check (amount_minor > 0),
    constraint ck_decision_amount_told check (amount_minor is not null or kind in ('APPOINTMENT', 'OTHER')),
    constraint ck_decision_project_told check (project_id is not null or kind not in ('CONTRACT', 'PAYMENT')),
    constraint ck_decision_used check (used_minor between 0 and coalesce(amount_minor, 0)),
    constraint ck_decision_payment_used
        check (payment_used_minor between 0 and case when kind = 'CONTRACT' then amount_minor else 0 end),
    constraint ck_decision_used_passed check (state = 'PASSED' or used_minor + payment_used_minor = 0),
    constraint ck_decision_opened check ((state = 'DRAFT') = (opened_at is null)),
    constraint ck_decision_closed check ((state in ('DRAFT', 'OPEN')) = (closed_at is null)
        and (closed_at is null) = (minutes is null)),
    constraint ck_decision_closed_by check (case when closed_at is null
        then num_nonnulls(closed_by, closed_by_name) = 0 else on_paper or closed_by is not null end)
);
create index ix_decision_held on decision (programme_id, held_on, id);
create index ix_decision_amount on decision (programme_id, coalesce(amount_minor, -1), id);
create index ix_decision_state on decision (programme_id, state, held_on, id);
create index ix_decision_kind on decision (programme_id, kind, held_on, id);
create index ix_decision_matter on decision (programme_id, matter_id, held_on, id);
create index ix_decision_place on decision (programme_id, place_id, held_on, id);
create index ix_decision_project on decision (programme_id, project_id, held_on, id);
create index ix_decision_search on decision using gin (search_text gin_trgm_ops);

-- Everybody who should attend; whether he was there, took part and how he voted.
create table decision_seat (
    id             uuid    not null,
    programme_id   uuid    not null,
    decision_id    uuid    not null,
    person_id      uuid    not null,
    presence       text,
    recused        boolean not null,
    recusal_reason text,
    vote           text,
    -- whether he voted himself, by his own account; else somebody wrote his vote down
    cast_by_self   boolean not null,
    cast_by        uuid,
    cast_by_name   text,
    cast_at        timestamptz,
    constraint pk_decision_seat primary key (id),
    constraint uq_decision_seat_person unique (programme_id, decision_id, person_id),
    constraint fk_decision_seat_decision foreign key (programme_id, decision_id)
        references decision (programme_id, id) on delete cascade,
    constraint fk_decision_seat_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_decision_seat_presence check (presence in ('PRESENT', 'ABSENT')),
    constraint ck_decision_seat_vote_known check (vote in ('YES', 'NO', 'ABSTAIN')),
    constraint ck_decision_seat_recusal check (recused = (recusal_reason is not null)),
    constraint ck_decision_seat_vote check (vote is null or coalesce(presence = 'PRESENT' and not recused, false)),
    constraint ck_decision_seat_cast check (case when vote is null
        then not cast_by_self and num_nonnulls(cast_by, cast_by_name, cast_at) = 0 else cast_at is not null end)
);
create index ix_decision_seat_person on decision_seat (programme_id, person_id, decision_id);
