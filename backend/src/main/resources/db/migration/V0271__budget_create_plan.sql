-- The plan of a fiscal year. A change of it is a new version with a reason; of each year one version is in force.
create table plan_version (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    fiscal_year      integer not null,
    number           integer not null,
    state            text    not null,
    reason           text    not null,
    -- the version in force when this one was drafted; a draft whose base is no longer in force cannot be approved
    base_id          uuid,
    -- every account that had a hand in the draft
    drafted_by       uuid[]  not null,
    drafted_by_name  text,
    decision_id      uuid,
    approved_on      date,
    approved_by      uuid,
    approved_by_name text,
    constraint pk_plan_version primary key (id),
    constraint uq_plan_version_programme unique (programme_id, id),
    constraint uq_plan_version_number unique (programme_id, fiscal_year, number),
    constraint fk_plan_version_programme foreign key (programme_id) references programme (id),
    constraint fk_plan_version_base foreign key (programme_id, base_id) references plan_version (programme_id, id),
    constraint ck_plan_version_year check (fiscal_year between 1990 and 2100),
    constraint ck_plan_version_number check (number >= 1),
    constraint ck_plan_version_state check (state in ('DRAFT', 'APPROVED', 'SUPERSEDED', 'DISCARDED')),
    constraint ck_plan_version_approval check ((state in ('APPROVED', 'SUPERSEDED')) = (approved_on is not null)),
    constraint ck_plan_version_hands check (approved_by is null or approved_by <> all (drafted_by))
);
create unique index uq_plan_version_in_force on plan_version (programme_id, fiscal_year) where state = 'APPROVED';
create index ix_plan_version_year on plan_version (programme_id, fiscal_year, id);
create index ix_plan_version_state on plan_version (programme_id, state, fiscal_year, id);
create index ix_plan_version_base on plan_version (programme_id, base_id);

-- What a version of the plan says of one project and category of funding.
create table plan_line (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    plan_id      uuid   not null,
    project_id   uuid   not null,
    category_id  uuid   not null,
    amount_minor bigint not null,
    note         text,
    constraint pk_plan_line primary key (id),
    constraint uq_plan_line unique (programme_id, plan_id, project_id, category_id),
    constraint fk_plan_line_plan foreign key (programme_id, plan_id) references plan_version (programme_id, id),
    constraint fk_plan_line_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_plan_line_category foreign key (programme_id, category_id) references term (programme_id, id),
    constraint ck_plan_line_amount check (amount_minor > 0)
);
create index ix_plan_line_amount on plan_line (programme_id, plan_id, amount_minor, id);
create index ix_plan_line_project on plan_line (programme_id, project_id, category_id, plan_id);
create index ix_plan_line_category on plan_line (programme_id, category_id);

-- What was approved stays as it was approved; all that happens to a version in force is that a later one takes its place.
create function plan_version_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'versions of a plan are discarded, not deleted'
            using errcode = 'check_violation', constraint = 'ck_plan_version_final';
    end if;
    if old.state <> 'DRAFT' and not (old.state = 'APPROVED' and new.state = 'SUPERSEDED'
            and to_jsonb(new) - 'state' - 'version' = to_jsonb(old) - 'state' - 'version') then
        raise exception 'version % of the plan is no draft', old.number
            using errcode = 'check_violation', constraint = 'ck_plan_version_final';
    end if;
    return new;
end
$$;
create trigger plan_version_is_final before update or delete on plan_version
    for each row execute function plan_version_is_final();

-- The lock makes an edit wait for an approval under way, and then find that there is no draft any more.
create function plan_line_is_of_draft() returns trigger language plpgsql as $$
declare
    line plan_line := coalesce(new, old);
begin
    perform 1 from plan_version v
        where v.programme_id = line.programme_id and v.id = line.plan_id and v.state = 'DRAFT' for share;
    if not found then
        raise exception 'lines change only while their version is a draft'
            using errcode = 'check_violation', constraint = 'ck_plan_line_draft';
    end if;
    return line;
end
$$;
create trigger plan_line_is_of_draft before insert or update or delete on plan_line
    for each row execute function plan_line_is_of_draft();
