-- Nobody sits in a grid or leads it before it opens or after it closes. Memberships and leaderships repeat the term of
-- their grid, which the foreign key keeps true, and lie within it.
alter table grid add constraint uq_grid_term unique (programme_id, id, starts_on, last_day);
create index ix_grid_day on grid (programme_id, last_day, starts_on);

create function grid_term_is_repeated() returns trigger language plpgsql as
$$
begin
    select g.starts_on, g.last_day into new.grid_starts_on, new.grid_last_day
    from grid g
    where g.programme_id = new.programme_id and g.id = new.grid_id;
    return new;
end
$$;

alter table grid_membership
    add column grid_starts_on date,
    add column grid_last_day date,
    add constraint fk_grid_membership_term foreign key (programme_id, grid_id, grid_starts_on, grid_last_day)
        references grid (programme_id, id, starts_on, last_day) on update cascade,
    add constraint ck_grid_membership_within check (starts_on >= grid_starts_on and last_day <= grid_last_day);
create index ix_grid_membership_day on grid_membership (programme_id, last_day, starts_on);
create trigger grid_term_is_repeated before insert on grid_membership
    for each row execute function grid_term_is_repeated();

alter table grid_leadership
    add column grid_starts_on date,
    add column grid_last_day date,
    add constraint fk_grid_leadership_term foreign key (programme_id, grid_id, grid_starts_on, grid_last_day)
        references grid (programme_id, id, starts_on, last_day) on update cascade,
    add constraint ck_grid_leadership_within check (starts_on >= grid_starts_on and last_day <= grid_last_day);
create index ix_grid_leadership_day on grid_leadership (programme_id, last_day, starts_on);
create trigger grid_term_is_repeated before insert on grid_leadership
    for each row execute function grid_term_is_repeated();
