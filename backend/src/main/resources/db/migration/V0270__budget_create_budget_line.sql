-- What may be spent on a project out of one category of funding, over all years: the sum of what the plans in force say.
-- The row is what everybody who allocates, contracts or changes a plan locks, and its checks hold whatever code does.
create table budget_line (
    id               uuid   not null,
    programme_id     uuid   not null,
    project_id       uuid   not null,
    category_id      uuid   not null,
    -- whose book the money is kept in; a project that moves later does not take its money along
    place_id         uuid   not null,
    place_receives   boolean not null default true,
    approved_minor   bigint not null,
    allocated_minor  bigint not null,
    contracted_minor bigint not null,
    constraint pk_budget_line primary key (id),
    constraint uq_budget_line_programme unique (programme_id, id),
    constraint uq_budget_line unique (programme_id, project_id, category_id),
    constraint fk_budget_line_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_budget_line_category foreign key (programme_id, category_id) references term (programme_id, id),
    constraint fk_budget_line_place foreign key (programme_id, place_id, place_receives)
        references place (programme_id, id, recipient_of_aid) on update cascade,
    constraint ck_budget_line_place check (place_receives),
    constraint ck_budget_line_approved check (approved_minor >= 0),
    constraint ck_budget_line_allocated check (allocated_minor between 0 and approved_minor),
    constraint ck_budget_line_contracted check (contracted_minor between 0 and approved_minor)
);
create index ix_budget_line_place on budget_line (programme_id, place_id, project_id);
create index ix_budget_line_category on budget_line (programme_id, category_id);
create index ix_budget_line_approved on budget_line (programme_id, approved_minor, id);

-- In whose book the money of a place is kept: its own if it receives aid, or that of the nearest place above that does.
create function recipient_place(programme uuid, place_id uuid) returns uuid language sql stable as $$
    with recursive above as (
        select p.id, p.parent_id, p.recipient_of_aid, 0 as distance from place p
        where p.programme_id = programme and p.id = place_id
        union all
        select p.id, p.parent_id, p.recipient_of_aid, above.distance + 1 from above
        join place p on p.programme_id = programme and p.id = above.parent_id
        where not above.recipient_of_aid and above.distance < 20
    )
    select id from above where recipient_of_aid order by distance limit 1
$$;
