-- The catalogue of what is decided collectively, each with its voting rule and the days it holds. A rule that changes is
-- a later line under the same code; what was decided by the earlier one stays decided by it.
create table decision_matter (
    id                  uuid    not null,
    version             bigint  not null,
    programme_id        uuid    not null,
    code                text    not null,
    name_zh             text    not null,
    name_en             text,
    kind                text    not null,
    -- so much of those who should attend must be present, and must vote yes: more than the share, or at least it
    present_numerator   integer not null,
    present_denominator integer not null,
    present_more_than   boolean not null,
    yes_numerator       integer not null,
    yes_denominator     integer not null,
    yes_more_than       boolean not null,
    valid_from          date    not null,
    valid_to            date,
    search_text         text    not null,
    last_day            date    not null generated always as (coalesce(valid_to, date 'infinity')) stored,
    constraint pk_decision_matter primary key (id),
    constraint uq_decision_matter_programme unique (programme_id, id),
    constraint uq_decision_matter_kind unique (programme_id, id, kind),
    constraint fk_decision_matter_programme foreign key (programme_id) references programme (id),
    constraint ck_decision_matter_kind
        check (kind in ('PLAN', 'BUDGET_CHANGE', 'CONTRACT', 'PAYMENT', 'APPOINTMENT', 'OTHER')),
    constraint ck_decision_matter_present check (present_denominator between 1 and 100
        and present_numerator between 1 and present_denominator
        and not (present_more_than and present_numerator = present_denominator)),
    constraint ck_decision_matter_yes check (yes_denominator between 1 and 100
        and yes_numerator between 1 and yes_denominator
        and not (yes_more_than and yes_numerator = yes_denominator)),
    constraint ck_decision_matter_term check (valid_to >= valid_from),
    constraint ex_decision_matter_code exclude using gist (programme_id with =, code with =,
        daterange(valid_from, last_day, '[]') with &&)
);
create index ix_decision_matter_code on decision_matter (programme_id, code, id);
create index ix_decision_matter_kind on decision_matter (programme_id, kind, code, id);
create index ix_decision_matter_search on decision_matter using gin (search_text gin_trgm_ops);
