-- Whose hands wrote, submitted and approved a report: account, person and name each. Who wrote it last was known by account
-- only, so that a second account of the same person passed for another pair of hands.
alter table progress_report rename column written_by to written_by_account_id;
alter table progress_report rename column submitted_by to submitted_by_account_id;
alter table progress_report rename column submitter_id to submitted_by_person_id;
alter table progress_report rename column approved_by to approved_by_account_id;
alter table progress_report rename column approver_id to approved_by_person_id;
alter table progress_report
    add column written_by_person_id uuid,
    add column written_by_name      text,
    add column submitted_by_name    text,
    add column approved_by_name     text;

-- who stood behind an account when he wrote is not known any more
update progress_report r set
    written_by_name = (select a.display_name from account a where a.id = r.written_by_account_id),
    submitted_by_name = coalesce(
        (select p.name from person p where p.id = r.submitted_by_person_id),
        (select a.display_name from account a where a.id = r.submitted_by_account_id)),
    approved_by_name = coalesce(
        (select p.name from person p where p.id = r.approved_by_person_id),
        (select a.display_name from account a where a.id = r.approved_by_account_id));

alter table progress_report
    add constraint fk_progress_report_writer foreign key (programme_id, written_by_person_id)
        references person (programme_id, id),
    add constraint ck_progress_report_writer check (
        (written_by_name is null) = (num_nonnulls(written_by_account_id, written_by_person_id) = 0)),
    add constraint ck_progress_report_submitter check (
        (submitted_by_name is null) = (num_nonnulls(submitted_by_account_id, submitted_by_person_id) = 0)),
    add constraint ck_progress_report_approver check (
        (approved_by_name is null) = (num_nonnulls(approved_by_account_id, approved_by_person_id) = 0)),
    add constraint ck_progress_report_persons check (approved_by_person_id <> written_by_person_id);
