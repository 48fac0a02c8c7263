-- What is read of a person may be records about him as well as fields of his: the occasion tells which. Only who asks
-- for the fields gives a reason of his own.
alter table disclosure
    add column occasion text not null default 'ASKED',
    alter column reason drop not null,
    add constraint ck_disclosure_occasion check (occasion in ('ASKED', 'CARE_LOG', 'PERSON_FILE')),
    add constraint ck_disclosure_reason check ((occasion = 'ASKED') = (reason is not null));
alter table disclosure alter column occasion drop default;
