-- The remaining facts of units that a pair's rules depend on: the tier of the governments of a district pair, the
-- schools of a class pair. Copied and kept true by foreign keys like the kind, so that an edit of the unit cannot break
-- the pair behind its back.
alter table organisation add constraint uq_organisation_tier unique (programme_id, id, tier);
alter table organisation add constraint uq_organisation_parent unique (programme_id, id, parent_id);
alter table pair add constraint uq_pair_both_units unique (programme_id, id, supporting_id, recipient_id);

alter table pair
    add column supporting_tier      text,
    add column supporting_school_id uuid,
    add column recipient_tier       text,
    add column recipient_school_id  uuid;
update pair p set supporting_tier = s.tier, recipient_tier = r.tier
    from organisation s, organisation r
    where p.level = 'DISTRICT' and s.id = p.supporting_id and r.id = p.recipient_id;
update pair p set supporting_school_id = s.parent_id, recipient_school_id = r.parent_id
    from organisation s, organisation r
    where p.level = 'CLASS' and s.id = p.supporting_id and r.id = p.recipient_id;

alter table pair
    add constraint fk_pair_supporting_tier foreign key (programme_id, supporting_id, supporting_tier)
        references organisation (programme_id, id, tier) on update cascade,
    add constraint fk_pair_recipient_tier foreign key (programme_id, recipient_id, recipient_tier)
        references organisation (programme_id, id, tier) on update cascade,
    add constraint fk_pair_supporting_school foreign key (programme_id, supporting_id, supporting_school_id)
        references organisation (programme_id, id, parent_id) on update cascade,
    add constraint fk_pair_recipient_school foreign key (programme_id, recipient_id, recipient_school_id)
        references organisation (programme_id, id, parent_id) on update cascade,
    -- the classes belong to the very schools that the pair above twins
    add constraint fk_pair_schools foreign key (programme_id, parent_id, supporting_school_id, recipient_school_id)
        references pair (programme_id, id, supporting_id, recipient_id),
    add constraint ck_pair_tiers check (case level
        when 'DISTRICT' then supporting_tier is not null and supporting_tier in ('DISTRICT', 'COUNTY')
                         and recipient_tier is not null and recipient_tier in ('DISTRICT', 'COUNTY')
        else supporting_tier is null and recipient_tier is null end),
    add constraint ck_pair_schools check (
        (level = 'CLASS') = (supporting_school_id is not null)
        and (level = 'CLASS') = (recipient_school_id is not null));
