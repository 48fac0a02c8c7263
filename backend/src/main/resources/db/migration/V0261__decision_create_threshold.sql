-- Above which amount a kind of spending needs a collective decision, from which day on; of one place, or of all places that
-- have none of their own. Payments to one payee and project within the window are looked at together.
create table decision_threshold (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    kind         text    not null,
    place_id     uuid,
    amount_minor bigint  not null,
    window_days  integer not null,
    valid_from   date    not null,
    constraint pk_decision_threshold primary key (id),
    constraint uq_decision_threshold_programme unique (programme_id, id),
    constraint uq_decision_threshold_start unique nulls not distinct (programme_id, kind, place_id, valid_from),
    constraint fk_decision_threshold_programme foreign key (programme_id) references programme (id),
    constraint fk_decision_threshold_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint ck_decision_threshold_kind check (kind in ('PLAN', 'BUDGET_CHANGE', 'CONTRACT', 'PAYMENT')),
    constraint ck_decision_threshold_amount check (amount_minor >= 0),
    constraint ck_decision_threshold_window check (window_days between 0 and 366)
);
create index ix_decision_threshold_start on decision_threshold (programme_id, valid_from, id);
create index ix_decision_threshold_kind on decision_threshold (programme_id, kind, valid_from, id);
create index ix_decision_threshold_place on decision_threshold (programme_id, place_id, valid_from, id);
