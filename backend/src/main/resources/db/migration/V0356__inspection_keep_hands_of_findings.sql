-- Whose hands took a step with a finding, as everywhere else: account, person and name.
alter table finding rename column rectified_by to rectified_by_person_id;
alter table finding rename column rectified_by_account to rectified_by_account_id;
alter table finding rename column closed_by to closed_by_person_id;
alter table finding rename column closed_by_account to closed_by_account_id;
alter table finding
    add column rectified_by_name text,
    add column closed_by_name    text;
update finding f set
    rectified_by_name = (select p.name from person p where p.id = f.rectified_by_person_id),
    closed_by_name = coalesce(
        (select p.name from person p where p.id = f.closed_by_person_id),
        (select a.display_name from account a where a.id = f.closed_by_account_id));
alter table finding
    add constraint ck_finding_rectifier check (
        (rectified_by_name is null) = (num_nonnulls(rectified_by_account_id, rectified_by_person_id) = 0)),
    add constraint ck_finding_closer check (
        (closed_by_name is null) = (num_nonnulls(closed_by_account_id, closed_by_person_id) = 0)),
    -- whoever answers for it does not close it either, when a predecessor of his has rectified it
    add constraint ck_finding_not_by_owner check (closed_by_person_id <> owner_id);

alter table finding_step rename column person_id to taken_by_person_id;
alter table finding_step rename column account_id to taken_by_account_id;
alter table finding_step add column taken_by_name text;
-- nothing is told anew: the names are those the steps were shown with
alter table finding_step disable trigger finding_step_is_final;
update finding_step s set taken_by_name = coalesce(
    (select p.name from person p where p.id = s.taken_by_person_id),
    (select a.display_name from account a where a.id = s.taken_by_account_id),
    '—');
alter table finding_step enable trigger finding_step_is_final;
alter table finding_step alter column taken_by_name set not null;
