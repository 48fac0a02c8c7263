-- A mere proposal has signed nothing. Not valid: agreements entered under a proposal before this rule stay to be mended.
alter table pair add column confirmed boolean not null generated always as (state <> 'PROPOSED') stored;
alter table pair add constraint uq_pair_confirmed unique (programme_id, id, confirmed);
-- never written by code: it makes the foreign key below accept confirmed pairs only
alter table agreement add column pair_confirmed boolean not null generated always as (true) stored;
alter table agreement add constraint fk_agreement_pair_confirmed foreign key (programme_id, pair_id, pair_confirmed)
    references pair (programme_id, id, confirmed) not valid;
