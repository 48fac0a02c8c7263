-- Which kinds of unit a pair twins depends on its level, so a pair's foreign keys carry the kind besides the side.
alter table organisation add constraint uq_organisation_kind unique (programme_id, id, side, kind);

-- A supporting and a recipient unit, twinned at a level. Sides, kinds, levels and lives are held by foreign keys over
-- copies of what they depend on: the keys keep the copies true (on update cascade), the checks compare them. So a unit
-- cannot turn into a kind that its pairs do not fit, and a pair cannot end before the pairs below it have.
create table pair (
    id                 uuid   not null,
    version            bigint not null,
    programme_id       uuid   not null,
    code               text   not null,
    level              text   not null,
    supporting_id      uuid   not null,
    supporting_side    text   not null default 'SUPPORTING',
    supporting_kind    text   not null,
    recipient_id       uuid   not null,
    recipient_side     text   not null default 'RECIPIENT',
    recipient_kind     text   not null,
    parent_id          uuid,
    parent_level       text,
    parent_starts_on   date,
    parent_lasts_until date,
    starts_on          date   not null,
    first_since        date   not null,
    ended_on           date,
    end_reason         text,
    lasts_until        date   generated always as (coalesce(ended_on, date '9999-12-31')) stored,
    state              text   not null,
    search_text        text   not null,
    constraint pk_pair primary key (id),
    constraint uq_pair_programme unique (programme_id, id),
    constraint uq_pair_life unique (programme_id, id, level, starts_on, lasts_until),
    constraint uq_pair_code unique (programme_id, code),
    constraint fk_pair_programme foreign key (programme_id) references programme (id),
    constraint fk_pair_supporting foreign key (programme_id, supporting_id, supporting_side, supporting_kind)
        references organisation (programme_id, id, side, kind) on update cascade,
    constraint fk_pair_recipient foreign key (programme_id, recipient_id, recipient_side, recipient_kind)
        references organisation (programme_id, id, side, kind) on update cascade,
    constraint fk_pair_parent foreign key (programme_id, parent_id, parent_level, parent_starts_on, parent_lasts_until)
        references pair (programme_id, id, level, starts_on, lasts_until) on update cascade,
    -- the same two units are not twinned twice at one level and time
    constraint uq_pair_units exclude using gist (programme_id with =, level with =, supporting_id with =,
        recipient_id with =, daterange(starts_on, lasts_until, '[]') with &&),
    constraint ck_pair_supporting_side check (supporting_side = 'SUPPORTING'),
    constraint ck_pair_recipient_side check (recipient_side = 'RECIPIENT'),
    constraint ck_pair_kinds check (case level
        when 'DISTRICT' then supporting_kind = 'GOVERNMENT' and recipient_kind = 'GOVERNMENT'
        when 'UNIT' then supporting_kind in ('GOVERNMENT', 'ENTERPRISE', 'ASSOCIATION', 'OTHER')
                     and recipient_kind in ('GOVERNMENT', 'ENTERPRISE', 'ASSOCIATION', 'OTHER')
        when 'ENTERPRISE_VILLAGE' then supporting_kind = 'ENTERPRISE' and recipient_kind = 'VILLAGE'
        when 'TOWNSHIP' then supporting_kind = level and recipient_kind = level
        when 'VILLAGE' then supporting_kind = level and recipient_kind = level
        when 'SCHOOL' then supporting_kind = level and recipient_kind = level
        when 'CLASS' then supporting_kind = level and recipient_kind = level
        when 'HOSPITAL' then supporting_kind = level and recipient_kind = level
        else false end),
    -- levels only lead upwards, so pairs cannot stand in a circle
    constraint ck_pair_parent check (parent_id is distinct from id and case level
        when 'CLASS' then parent_id is not null and parent_level = 'SCHOOL'
        when 'VILLAGE' then parent_id is null or parent_level = 'TOWNSHIP'
        when 'TOWNSHIP' then parent_id is null or parent_level = 'DISTRICT'
        else parent_id is null end),
    constraint ck_pair_parent_whole check (
        num_nulls(parent_id, parent_level, parent_starts_on, parent_lasts_until) in (0, 4)),
    constraint ck_pair_within_parent check (
        parent_id is null or (starts_on >= parent_starts_on and lasts_until <= parent_lasts_until)),
    constraint ck_pair_state check (state in ('PROPOSED', 'ACTIVE', 'ENDED')),
    constraint ck_pair_first_since check (first_since <= starts_on),
    constraint ck_pair_life check (ended_on >= starts_on),
    constraint ck_pair_end check ((state = 'ENDED') = (ended_on is not null)
                              and (state = 'ENDED') = (end_reason is not null))
);
create index ix_pair_level on pair (programme_id, level, code, id);
create index ix_pair_state on pair (programme_id, state, code, id);
create index ix_pair_start on pair (programme_id, starts_on, id);
create index ix_pair_supporting on pair (programme_id, supporting_id);
create index ix_pair_recipient on pair (programme_id, recipient_id);
create index ix_pair_parent on pair (programme_id, parent_id);
create index ix_pair_search on pair using gin (search_text gin_trgm_ops);
