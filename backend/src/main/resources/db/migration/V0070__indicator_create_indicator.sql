-- A declared measure of a programme. What may be measured is a catalogue in the code; which of it, narrowed how, under
-- which name and counting rule, is data. The figure itself is computed when asked for and never stored.
create table indicator (
    id                uuid    not null,
    version           bigint  not null,
    programme_id      uuid    not null,
    code              text    not null,
    name_zh           text    not null,
    name_en           text    not null,
    area              text    not null,
    position          integer not null,
    unit              text    not null,
    measure           text    not null,
    level             text,
    tiers             text[],
    classification_id uuid,
    term_id           uuid,
    reached           text,
    counting_rule_zh  text    not null,
    counting_rule_en  text    not null,
    scope_zh          text    not null,
    scope_en          text    not null,
    constraint pk_indicator primary key (id),
    constraint uq_indicator_code unique (programme_id, code),
    constraint fk_indicator_programme foreign key (programme_id) references programme (id),
    constraint fk_indicator_classification foreign key (programme_id, classification_id)
        references classification (programme_id, id),
    constraint fk_indicator_term foreign key (programme_id, term_id) references term (programme_id, id),
    constraint ck_indicator_position check (position >= 0),
    -- each measure is narrowed by what it understands and by nothing else
    constraint ck_indicator_level check (level is null
        or measure in ('AGREEMENTS_IN_FORCE', 'COLLABORATION_PROJECTS', 'PAIRS', 'PAIRED_UNITS')),
    constraint ck_indicator_tiers check (tiers is null or measure = 'PAIRED_UNITS'),
    constraint ck_indicator_classification check ((classification_id is not null) = (measure = 'TERMS')),
    constraint ck_indicator_projects check ((term_id is null and reached is null) or measure = 'PROJECTS')
);
create index ix_indicator_position on indicator (programme_id, position, id);

-- Whether a total of donations leaves unvalued goods out is asked with every total.
create index ix_donation_unvalued on donation (programme_id, received_on) where unvalued_count > 0;
