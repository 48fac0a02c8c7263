-- 假别: what leave can be asked for. A kind with an allowance is limited to so many calendar days a person and year.
create table leave_kind (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    code         text    not null,
    name_zh      text    not null,
    name_en      text,
    annual_days  integer,
    retired_on   date,
    search_text  text    not null,
    constraint pk_leave_kind primary key (id),
    constraint uq_leave_kind_programme unique (programme_id, id),
    constraint uq_leave_kind_code unique (programme_id, code),
    constraint fk_leave_kind_programme foreign key (programme_id) references programme (id),
    constraint ck_leave_kind_annual_days check (annual_days between 1 and 366)
);
create index ix_leave_kind_search on leave_kind using gin (search_text gin_trgm_ops);
