-- How far a project had come by the end of a month, reported by one and approved by another. Those kept on paper name the
-- people only, later ones the accounts too.
create table progress_report (
    id               uuid    not null,
    version          bigint  not null,
    programme_id     uuid    not null,
    project_id       uuid    not null,
    month            date    not null,
    physical_percent integer not null,
    narrative        text    not null,
    fall_reason      text,
    state            text    not null,
    author_id        uuid,
    written_by       uuid,
    submitted_by     uuid,
    submitter_id     uuid,
    submitted_on     date,
    approved_by      uuid,
    approver_id      uuid,
    approved_on      date,
    return_reason    text,
    constraint pk_progress_report primary key (id),
    constraint uq_progress_report_month unique (programme_id, project_id, month),
    constraint fk_progress_report_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_progress_report_author foreign key (programme_id, author_id) references person (programme_id, id),
    constraint fk_progress_report_submitter foreign key (programme_id, submitter_id) references person (programme_id, id),
    constraint fk_progress_report_approver foreign key (programme_id, approver_id) references person (programme_id, id),
    constraint fk_progress_report_written_by foreign key (written_by) references account (id),
    constraint fk_progress_report_submitted_by foreign key (submitted_by) references account (id),
    constraint fk_progress_report_approved_by foreign key (approved_by) references account (id),
    constraint ck_progress_report_month check (extract(day from month) = 1),
    constraint ck_progress_report_percent check (physical_percent between 0 and 100),
    constraint ck_progress_report_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    constraint ck_progress_report_submitted check ((state = 'DRAFT') = (submitted_on is null)
        and (submitted_on is null or submitted_by is not null or submitter_id is not null)),
    constraint ck_progress_report_approved check ((state = 'APPROVED') = (approved_on is not null)
        and (state = 'APPROVED') = (approved_by is not null or approver_id is not null)
        and approved_on >= submitted_on),
    constraint ck_progress_report_returned check (state <> 'RETURNED' or return_reason is not null),
    -- two hands: neither one account nor one person with two accounts
    constraint ck_progress_report_hands check (approved_by <> written_by and approved_by <> submitted_by
        and approver_id <> author_id and approver_id <> submitter_id)
);
create index ix_progress_report_month on progress_report (programme_id, month, id);
create index ix_progress_report_project on progress_report (programme_id, project_id, month, id);
create index ix_progress_report_state on progress_report (programme_id, state, month, id);
create index ix_progress_report_author on progress_report (programme_id, author_id, month, id);

-- What has been built does not vanish: a percentage below that of an earlier month has its reason.
create function progress_falls_with_a_reason() returns trigger language plpgsql as $$
begin
    if (new.fall_reason is null and exists (
            select 1 from progress_report r
            where r.programme_id = new.programme_id and r.project_id = new.project_id and r.month < new.month
              and r.state in ('SUBMITTED', 'APPROVED')
              and r.month = (select max(p.month) from progress_report p
                             where p.programme_id = new.programme_id and p.project_id = new.project_id
                               and p.month < new.month and p.state in ('SUBMITTED', 'APPROVED'))
              and r.physical_percent > new.physical_percent))
       or exists (
            select 1 from progress_report r
            where r.programme_id = new.programme_id and r.project_id = new.project_id and r.month > new.month
              and r.state in ('SUBMITTED', 'APPROVED') and r.fall_reason is null
              and r.month = (select min(p.month) from progress_report p
                             where p.programme_id = new.programme_id and p.project_id = new.project_id
                               and p.month > new.month and p.state in ('SUBMITTED', 'APPROVED'))
              and r.physical_percent < new.physical_percent) then
        raise exception 'progress falls without a reason'
            using errcode = 'check_violation', constraint = 'ck_progress_report_fall';
    end if;
    return new;
end
$$;
create trigger progress_falls_with_a_reason before insert or update on progress_report
    for each row when (new.state in ('SUBMITTED', 'APPROVED')) execute function progress_falls_with_a_reason();
