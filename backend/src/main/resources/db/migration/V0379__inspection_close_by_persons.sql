-- A hand without a person might be the owner's own, so it closes nothing any more; what was closed so before stays closed.
alter table finding
    add constraint ck_finding_closed_by_person
        check (state <> 'CLOSED' or closed_by_person_id is not null) not valid;
