-- From the day a programme declares, everybody on post sits in a grid: at most one is the exclusion constraint of
-- memberships, at least one is held here when a transaction commits, so that a deployment and the place that goes with
-- it may be written one after the other.
create table grid_duty (
    programme_id uuid   not null,
    version      bigint not null,
    since        date,
    constraint pk_grid_duty primary key (programme_id),
    constraint fk_grid_duty_programme foreign key (programme_id) references programme (id)
);

-- The days from a day on, on which a person is on post and sits nowhere.
create function days_unplaced(programme uuid, person uuid, since date) returns datemultirange
    language sql stable as
$$
    select coalesce((select range_agg(daterange(greatest(d.starts_on, since), d.last_day, '[]'))
                     from deployment d
                     where d.programme_id = programme and d.person_id = person and d.last_day >= since),
                    '{}'::datemultirange)
         - coalesce((select range_agg(daterange(m.starts_on, m.last_day, '[]'))
                     from grid_membership m
                     where m.programme_id = programme and m.person_id = person and m.last_day >= since),
                    '{}'::datemultirange)
$$;

-- The lock on the programme lets the declaration wait for changes under way, that on the person lets one change of his
-- deployments or memberships wait for another; else each would be judged without the other.
create function nobody_on_post_is_unplaced() returns trigger language plpgsql as
$$
declare
    changed record;
    declared date;
begin
    if tg_op = 'DELETE' then changed := old; else changed := new; end if;
    perform from programme p where p.id = changed.programme_id for key share;
    select d.since into declared from grid_duty d where d.programme_id = changed.programme_id;
    if declared is null then
        return null;
    end if;
    perform from person p where p.id = changed.person_id for no key update;
    if not isempty(days_unplaced(changed.programme_id, changed.person_id, declared)) then
        raise exception 'somebody on post sits in no grid'
            using errcode = 'check_violation', constraint = 'ck_grid_duty_placed';
    end if;
    return null;
end
$$;
create constraint trigger nobody_on_post_is_unplaced after insert or update on deployment
    deferrable initially deferred for each row execute function nobody_on_post_is_unplaced();
create constraint trigger nobody_on_post_is_unplaced after update or delete on grid_membership
    deferrable initially deferred for each row execute function nobody_on_post_is_unplaced();
