-- What everybody stationed in a village has to do again and again: so many times in every period of so many months.
-- Periods are those of the calendar, so that all villages are compared over the same months. counted_from is the day
-- since which the present rhythm holds; what was owed before it stays as it was.
create table duty_kind (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    code         text    not null,
    name_zh      text    not null,
    name_en      text,
    every_months integer not null,
    times_owed   integer not null,
    valid_from   date    not null,
    valid_to     date,
    counted_from date    not null,
    description  text,
    search_text  text    not null,
    last_day     date    not null generated always as (coalesce(valid_to, date 'infinity')) stored,
    constraint pk_duty_kind primary key (id),
    constraint uq_duty_kind_programme unique (programme_id, id),
    constraint uq_duty_kind_code unique (programme_id, code),
    constraint fk_duty_kind_programme foreign key (programme_id) references programme (id),
    constraint ck_duty_kind_period check (every_months between 1 and 60),
    constraint ck_duty_kind_times check (times_owed between 1 and 31),
    constraint ck_duty_kind_term check (valid_to >= valid_from)
);
create index ix_duty_kind_search on duty_kind using gin (search_text gin_trgm_ops);

-- One duty of one person in one period. It is owed when the period lies within his stay; a stay cut short leaves what
-- its last day does not cover as not owed. Who, where and until when come from the station and follow it.
create table duty (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    station_id       uuid    not null,
    person_id        uuid    not null,
    village_id       uuid    not null,
    station_last_day date    not null,
    kind_id          uuid    not null,
    period_start     date    not null,
    period_end       date    not null,
    number           integer not null,
    completion_id    uuid,
    done_on          date,
    -- never written by code: with it the foreign key below accepts completions that stand only
    completion_stands boolean generated always as (case when completion_id is null then null else true end) stored,
    constraint pk_duty primary key (id),
    constraint uq_duty_programme unique (programme_id, id),
    constraint uq_duty_occurrence unique (station_id, kind_id, period_start, number),
    constraint fk_duty_station foreign key (programme_id, station_id, person_id, village_id, station_last_day)
        references village_station (programme_id, id, person_id, village_id, last_day)
        on update cascade on delete cascade,
    constraint fk_duty_kind foreign key (programme_id, kind_id) references duty_kind (programme_id, id) on delete cascade,
    constraint ck_duty_period check (period_end > period_start),
    constraint ck_duty_number check (number between 1 and 31),
    constraint ck_duty_completion check ((completion_id is null) = (done_on is null)),
    constraint ck_duty_done check (done_on between period_start and station_last_day)
);
create index ix_duty_due on duty (programme_id, period_end, id);
create index ix_duty_station on duty (programme_id, station_id, period_end, id);
create index ix_duty_person on duty (programme_id, person_id, period_end, id);
create index ix_duty_village on duty (programme_id, village_id, period_end, id);
create index ix_duty_kind on duty (programme_id, kind_id, period_end, id);
create index ix_duty_open on duty (programme_id, period_end, id) where done_on is null;

-- That a duty was done. One that was not is revoked, and stays to be read.
create table duty_completion (
    id            uuid        not null,
    version       bigint      not null,
    programme_id  uuid        not null,
    duty_id       uuid        not null,
    done_on       date        not null,
    note          text        not null,
    by_self       boolean     not null,
    recorded_at   timestamptz not null,
    revoked_at    timestamptz,
    revoke_reason text,
    stands        boolean     not null generated always as (revoked_at is null) stored,
    constraint pk_duty_completion primary key (id),
    constraint uq_duty_completion_programme unique (programme_id, id),
    constraint uq_duty_completion_stands unique (programme_id, id, duty_id, done_on, stands),
    constraint fk_duty_completion_duty foreign key (programme_id, duty_id) references duty (programme_id, id),
    constraint ck_duty_completion_revoked check ((revoked_at is null) = (revoke_reason is null))
);
create unique index uq_duty_completion_one on duty_completion (duty_id) where revoked_at is null;
create index ix_duty_completion_duty on duty_completion (programme_id, duty_id, recorded_at, id);

alter table duty add constraint fk_duty_completion
    foreign key (programme_id, completion_id, id, done_on, completion_stands)
    references duty_completion (programme_id, id, duty_id, done_on, stands);

-- What is owed and not done: for those who look for what is late or coming.
create view open_duty as
    select d.programme_id, d.id as duty_id, d.station_id, d.person_id, d.village_id, d.kind_id, d.period_start, d.period_end
    from duty d
    where d.done_on is null and d.period_end <= d.station_last_day;

-- The whole periods of the calendar within two days.
create function duty_periods(every_months integer, first_day date, last_day date)
    returns table (period_start date, period_end date)
    language sql immutable as
$$
    select p.starts_on::date, (p.starts_on + make_interval(months => every_months))::date - 1
    from (select extract(year from first_day)::integer * 12 + extract(month from first_day)::integer - 1
                     + case when extract(day from first_day) = 1 then 0 else 1 end as month) f
    cross join lateral (select (f.month + every_months - 1) / every_months * every_months as month) a
    cross join lateral generate_series(
        make_date(a.month / 12, a.month % 12 + 1, 1)::timestamp,
        last_day::timestamp,
        make_interval(months => every_months)) p (starts_on)
    where (p.starts_on + make_interval(months => every_months))::date - 1 <= last_day
$$;
