-- When the evening's roll-call opens at a site, and how it goes on: the cut-off, the steps up the grid tree, and the time
-- level 1 is given before the call closes. A schedule holds for the place and what lies within it until a later one begins.
create table roll_call_schedule (
    id                 uuid    not null,
    version            bigint  not null,
    programme_id       uuid    not null,
    place_id           uuid    not null,
    valid_from         date    not null,
    opens_at           time    not null,
    cut_off_minutes    integer not null,
    escalation_minutes integer not null,
    closing_minutes    integer not null,
    constraint pk_roll_call_schedule primary key (id),
    constraint uq_roll_call_schedule_programme unique (programme_id, id),
    constraint uq_roll_call_schedule_start unique (programme_id, place_id, valid_from),
    constraint fk_roll_call_schedule_programme foreign key (programme_id) references programme (id),
    constraint fk_roll_call_schedule_place foreign key (programme_id, place_id) references place (programme_id, id),
    -- with nine levels at most a call is closed before the next evening's opens
    constraint ck_roll_call_schedule_minutes check (cut_off_minutes between 5 and 240
        and escalation_minutes between 5 and 120 and closing_minutes between 5 and 240)
);
create index ix_roll_call_schedule_from on roll_call_schedule (programme_id, valid_from, id);
create index ix_roll_call_schedule_place on roll_call_schedule (programme_id, place_id, valid_from, id);
