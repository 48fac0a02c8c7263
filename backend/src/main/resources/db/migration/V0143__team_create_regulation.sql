-- A rule of the headquarters. It holds from the day its first version was adopted until it is repealed.
create table regulation (
    id             uuid   not null,
    version        bigint not null,
    programme_id   uuid   not null,
    code           text   not null,
    name_zh        text   not null,
    name_en        text,
    area           text   not null,
    subject        text,
    in_force_since date,
    repealed_on    date,
    repeal_reason  text,
    search_text    text   not null,
    -- the last day in force; on the day of repeal it holds no longer
    last_day       date   not null generated always as (coalesce(repealed_on - 1, date 'infinity')) stored,
    constraint pk_regulation primary key (id),
    constraint uq_regulation_programme unique (programme_id, id),
    constraint uq_regulation_code unique (programme_id, code),
    constraint fk_regulation_programme foreign key (programme_id) references programme (id),
    constraint ck_regulation_area check (area in ('PARTY', 'TEAM', 'MONEY')),
    constraint ck_regulation_repealed check ((repealed_on is null) = (repeal_reason is null)),
    constraint ck_regulation_life check (repealed_on is null or (in_force_since is not null and repealed_on > in_force_since))
);
create index ix_regulation_area on regulation (programme_id, area, code, id);
create index ix_regulation_subject on regulation (programme_id, subject, code, id);
create index ix_regulation_in_force on regulation (programme_id, in_force_since, last_day);
create index ix_regulation_search on regulation using gin (search_text gin_trgm_ops);

-- The wording of a rule: a draft until it is adopted, and from then on as it was adopted.
create table regulation_version (
    id            uuid    not null,
    version       bigint  not null,
    programme_id  uuid    not null,
    regulation_id uuid    not null,
    number        integer not null,
    adopted_on    date,
    text          text    not null,
    constraint pk_regulation_version primary key (id),
    constraint uq_regulation_version_number unique (programme_id, regulation_id, number),
    constraint fk_regulation_version_regulation foreign key (programme_id, regulation_id)
        references regulation (programme_id, id),
    constraint ck_regulation_version_number check (number >= 1)
);

create function keep_adopted_version() returns trigger language plpgsql as
$$
begin
    raise exception 'version % was adopted on % and stays as it is', old.number, old.adopted_on
        using errcode = 'check_violation', constraint = 'ck_regulation_version_adopted';
end
$$;
create trigger regulation_version_adopted before update or delete on regulation_version
    for each row when (old.adopted_on is not null) execute function keep_adopted_version();
