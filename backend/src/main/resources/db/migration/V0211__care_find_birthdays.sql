-- Whose birthday it is is asked every few minutes, of all programmes at once.
create index ix_person_birthday
    on person ((extract(month from birth_date) * 100 + extract(day from birth_date)));
