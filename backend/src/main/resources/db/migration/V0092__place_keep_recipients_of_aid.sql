-- A place that aid was granted to, or given for, stays one of the recipient places. Each record carries a copy of the
-- place's mark, kept true by its foreign key and held to true by its check, so that the place need not know who names it.
update place p set recipient_of_aid = true
    where not recipient_of_aid and (exists (select 1 from appropriation a where a.programme_id = p.programme_id and a.place_id = p.id)
                                 or exists (select 1 from donation d where d.programme_id = p.programme_id and d.place_id = p.id));
alter table place add constraint uq_place_recipient unique (programme_id, id, recipient_of_aid);
alter table appropriation
    add column place_receives boolean not null default true,
    add constraint ck_appropriation_recipient check (place_receives),
    add constraint fk_appropriation_recipient foreign key (programme_id, place_id, place_receives)
        references place (programme_id, id, recipient_of_aid) on update cascade;
alter table donation
    add column place_receives boolean not null default true,
    add constraint ck_donation_recipient check (place_receives),
    add constraint fk_donation_recipient foreign key (programme_id, place_id, place_receives)
        references place (programme_id, id, recipient_of_aid) on update cascade;
