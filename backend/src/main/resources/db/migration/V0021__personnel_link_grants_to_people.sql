-- A member's account belongs to a person of the same programme.
alter table access_grant
    add constraint fk_access_grant_person foreign key (programme_id, person_id) references person (programme_id, id);
create index ix_access_grant_person on access_grant (programme_id, person_id) where person_id is not null;
