-- The duty-of-care tree of the deployed team. A child stands one level below its parent, which the foreign key over the
-- level holds; so the tree has no circle. People sit in leaves only: a grid with children is no leaf (fk_grid_parent),
-- and one with members is one (fk_grid_membership_grid).
create table grid (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    code         text    not null,
    name_zh      text    not null,
    name_en      text,
    parent_id    uuid,
    level        integer not null,
    leaf         boolean not null,
    place_id     uuid    not null,
    starts_on    date    not null,
    ends_on      date,
    search_text  text    not null,
    last_day     date    not null generated always as (coalesce(ends_on, date 'infinity')) stored,
    parent_level integer generated always as (case when parent_id is null then null else level - 1 end) stored,
    parent_leaf  boolean generated always as (case when parent_id is null then null else false end) stored,
    constraint pk_grid primary key (id),
    constraint uq_grid_programme unique (programme_id, id),
    constraint uq_grid_code unique (programme_id, code),
    constraint uq_grid_level unique (programme_id, id, level, leaf),
    constraint uq_grid_leaf unique (programme_id, id, leaf),
    constraint fk_grid_programme foreign key (programme_id) references programme (id),
    constraint fk_grid_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint fk_grid_parent foreign key (programme_id, parent_id, parent_level, parent_leaf)
        references grid (programme_id, id, level, leaf),
    constraint ck_grid_level check (level between 1 and 9 and (level = 1) = (parent_id is null)),
    constraint ck_grid_term check (ends_on >= starts_on)
);
create index ix_grid_parent on grid (programme_id, parent_id, code, id);
create index ix_grid_level on grid (programme_id, level, code, id);
create index ix_grid_place on grid (programme_id, place_id, code, id);
create index ix_grid_search on grid using gin (search_text gin_trgm_ops);

-- Who answers for a grid, and who stands in. One leader at a time, any number of deputies.
create table grid_leadership (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    grid_id      uuid   not null,
    person_id    uuid   not null,
    role         text   not null,
    starts_on    date   not null,
    ends_on      date,
    last_day     date   not null generated always as (coalesce(ends_on, date 'infinity')) stored,
    constraint pk_grid_leadership primary key (id),
    constraint uq_grid_leadership_programme unique (programme_id, id),
    constraint fk_grid_leadership_grid foreign key (programme_id, grid_id) references grid (programme_id, id),
    constraint fk_grid_leadership_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_grid_leadership_role check (role in ('LEADER', 'DEPUTY')),
    constraint ck_grid_leadership_term check (ends_on >= starts_on),
    constraint ex_grid_leadership_leader exclude using gist (grid_id with =, daterange(starts_on, last_day, '[]') with &&)
        where (role = 'LEADER'),
    constraint ex_grid_leadership_person exclude using gist (grid_id with =, person_id with =,
        daterange(starts_on, last_day, '[]') with &&)
);
create index ix_grid_leadership_grid on grid_leadership (programme_id, grid_id, starts_on, id);
create index ix_grid_leadership_person on grid_leadership (programme_id, person_id, starts_on, id);
create index ix_grid_leadership_start on grid_leadership (programme_id, starts_on, id);

-- Who sits in which leaf from when to when. Nobody sits in two at once.
create table grid_membership (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    grid_id      uuid    not null,
    person_id    uuid    not null,
    starts_on    date    not null,
    ends_on      date,
    last_day     date    not null generated always as (coalesce(ends_on, date 'infinity')) stored,
    grid_leaf    boolean not null generated always as (true) stored,
    constraint pk_grid_membership primary key (id),
    constraint uq_grid_membership_programme unique (programme_id, id),
    constraint fk_grid_membership_grid foreign key (programme_id, grid_id, grid_leaf)
        references grid (programme_id, id, leaf),
    constraint fk_grid_membership_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_grid_membership_term check (ends_on >= starts_on),
    constraint ex_grid_membership_person exclude using gist (person_id with =,
        daterange(starts_on, last_day, '[]') with &&)
);
create index ix_grid_membership_grid on grid_membership (programme_id, grid_id, starts_on, id);
create index ix_grid_membership_person on grid_membership (programme_id, person_id, starts_on, id);
create index ix_grid_membership_start on grid_membership (programme_id, starts_on, id);

-- The people a leader or deputy answers for on a day: those in the leaves of his grids, at any depth, and himself.
create function people_under(programme uuid, leader uuid, day date) returns table (person_id uuid)
    language sql stable as
$$
    with recursive led (id) as (
        select l.grid_id
        from grid_leadership l
        where l.programme_id = programme and l.person_id = leader and day between l.starts_on and l.last_day
        union
        select c.id
        from grid c join led on c.parent_id = led.id
        where c.programme_id = programme
    )
    select m.person_id
    from grid_membership m join led on m.grid_id = led.id
    where m.programme_id = programme and day between m.starts_on and m.last_day
    union
    select leader
$$;

-- Everybody on post on a day, with the leaf grid he sits in; null when he sits in none.
create function people_on_post(programme uuid, day date) returns table (person_id uuid, grid_id uuid)
    language sql stable as
$$
    select p.person_id, m.grid_id
    from (select distinct d.person_id
          from deployment d
          where d.programme_id = programme and day between d.starts_on and d.last_day) p
    left join grid_membership m on m.person_id = p.person_id and day between m.starts_on and m.last_day
$$;
