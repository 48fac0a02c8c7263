-- How people were appraised: once for the same time.
create table appraisal (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    person_id    uuid    not null,
    year         integer not null,
    period       text    not null,
    grade        text    not null,
    summary      text,
    appraised_by text    not null,
    constraint pk_appraisal primary key (id),
    constraint uq_appraisal_period unique (programme_id, person_id, year, period),
    constraint fk_appraisal_person foreign key (programme_id, person_id) references person (programme_id, id),
    constraint ck_appraisal_year check (year between 1900 and 2100),
    constraint ck_appraisal_period check (period in ('FIRST_HALF', 'SECOND_HALF', 'YEAR', 'TERM')),
    constraint ck_appraisal_grade check (grade in ('EXCELLENT', 'COMPETENT', 'BARELY_COMPETENT', 'INCOMPETENT'))
);
create index ix_appraisal_year on appraisal (programme_id, year, id);
create index ix_appraisal_person on appraisal (programme_id, person_id, year, id);
create index ix_appraisal_grade on appraisal (programme_id, grade, year, id);
