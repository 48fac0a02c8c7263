-- Members of a branch and people at a meeting are sorted and searched by name, which takes an index over these tables;
-- the foreign keys carry every change of a name here.
alter table branch_membership
    add column person_name   text not null,
    add column person_search text not null,
    drop constraint fk_branch_membership_person,
    add constraint fk_branch_membership_person foreign key (programme_id, person_id, person_name, person_search)
        references person (programme_id, id, name, search_text) on update cascade;
create index ix_branch_membership_name on branch_membership (programme_id, person_name, id);
create index ix_branch_membership_search on branch_membership using gin (person_search gin_trgm_ops);

alter table meeting_attendance
    add column person_name   text not null,
    add column person_search text not null,
    drop constraint fk_meeting_attendance_person,
    add constraint fk_meeting_attendance_person foreign key (programme_id, person_id, person_name, person_search)
        references person (programme_id, id, name, search_text) on update cascade;
create index ix_meeting_attendance_name on meeting_attendance (programme_id, person_name, id);
create index ix_meeting_attendance_meeting on meeting_attendance (programme_id, meeting_id, person_name, id);
create index ix_meeting_attendance_attendance on meeting_attendance (programme_id, attendance, person_name, id);
create index ix_meeting_attendance_search on meeting_attendance using gin (person_search gin_trgm_ops);

-- Who was there is a part of the meeting: two clerks with the same sheet notice each other by the meeting's version.
alter table meeting add column attendance_taken bigint not null;
