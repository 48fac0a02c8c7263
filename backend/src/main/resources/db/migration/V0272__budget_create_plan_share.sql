-- What share of a plan has to serve a purpose, as policy asks: dated, so that each plan is judged by the rule of its year.
create table plan_share (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    code             text    not null,
    name_zh          text    not null,
    name_en          text,
    minimum_permille integer not null,
    rule             text    not null,
    tiers            text[]  not null,
    valid_from       date    not null,
    search_text      text    not null,
    constraint pk_plan_share primary key (id),
    constraint uq_plan_share_programme unique (programme_id, id),
    constraint uq_plan_share_code unique (programme_id, code, valid_from),
    constraint fk_plan_share_programme foreign key (programme_id) references programme (id),
    constraint ck_plan_share_minimum check (minimum_permille between 0 and 1000),
    constraint ck_plan_share_rule check (rule in ('TERMS', 'RECIPIENT_TIERS')),
    constraint ck_plan_share_tiers check ((rule = 'RECIPIENT_TIERS') = (cardinality(tiers) > 0)
        and tiers <@ array ['CITY', 'DISTRICT', 'COUNTY', 'TOWNSHIP', 'VILLAGE'])
);
create index ix_plan_share_valid_from on plan_share (programme_id, valid_from, id);
create index ix_plan_share_code on plan_share (programme_id, code, id);
create index ix_plan_share_search on plan_share using gin (search_text gin_trgm_ops);

-- A project with any of these terms counts.
create table plan_share_term (
    programme_id uuid not null,
    share_id     uuid not null,
    term_id      uuid not null,
    constraint pk_plan_share_term primary key (share_id, term_id),
    constraint fk_plan_share_term_share foreign key (programme_id, share_id) references plan_share (programme_id, id),
    constraint fk_plan_share_term_term foreign key (programme_id, term_id) references term (programme_id, id)
);
create index ix_plan_share_term_term on plan_share_term (programme_id, term_id);

-- What a share read when a version was approved. Below the minimum it takes a reason.
create table plan_share_reading (
    programme_id      uuid    not null,
    plan_id           uuid    not null,
    share_id          uuid    not null,
    minimum_permille  integer not null,
    numerator_minor   bigint  not null,
    denominator_minor bigint  not null,
    reason            text,
    constraint pk_plan_share_reading primary key (plan_id, share_id),
    constraint fk_plan_share_reading_plan foreign key (programme_id, plan_id) references plan_version (programme_id, id),
    constraint fk_plan_share_reading_share foreign key (programme_id, share_id) references plan_share (programme_id, id),
    constraint ck_plan_share_reading_amounts check (numerator_minor between 0 and denominator_minor),
    constraint ck_plan_share_reading_reason
        check (reason is not null or numerator_minor::numeric * 1000 >= denominator_minor::numeric * minimum_permille)
);
create index ix_plan_share_reading_share on plan_share_reading (programme_id, share_id);

create function plan_share_reading_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'what a share read at approval stays as it was'
        using errcode = 'check_violation', constraint = 'ck_plan_share_reading_final';
end
$$;
create trigger plan_share_reading_is_final before update or delete on plan_share_reading
    for each row execute function plan_share_reading_is_final();

-- The administrative level a body counts as: its own or, where it has none as schools and hospitals, that of the nearest above.
create function tier_counted_as(programme uuid, organisation uuid) returns text language sql stable as $$
    with recursive above as (
        select o.id, o.parent_id, o.tier, 0 as distance from organisation o
        where o.programme_id = programme and o.id = organisation
        union all
        select o.id, o.parent_id, o.tier, above.distance + 1 from above
        join organisation o on o.programme_id = programme and o.id = above.parent_id
        where above.tier is null and above.distance < 20
    )
    select tier from above where tier is not null order by distance limit 1
$$;
