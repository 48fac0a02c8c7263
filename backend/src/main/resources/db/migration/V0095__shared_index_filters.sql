-- Filters of lists that had no index of their own; each in the order its list is shown in.
create index ix_change_record_type on change (programme_id, record_type, changed_at, id);
create index ix_organisation_side_code on organisation (programme_id, side, code, id);
create index ix_organisation_tier on organisation (programme_id, tier, code, id);
create index ix_place_side on place (programme_id, side, code, id);
create index ix_place_recipient on place (programme_id, recipient_of_aid, code, id);
