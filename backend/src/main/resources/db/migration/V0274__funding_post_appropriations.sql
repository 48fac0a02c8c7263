-- An appropriation is what the ledger's money comes by: registering one posts a grant, and from then on its amount, place
-- and day stay as they were posted. It is revoked while the money is on its way, never taken out.
alter table appropriation
    -- false for those registered before there was a ledger; the service posts them when it starts
    add column posted boolean not null default false,
    add column revoked_on date,
    add column revocation_reason text,
    add column state text not null generated always as (
        case when revoked_on is not null then 'REVOKED' when received_on is not null then 'RECEIVED' else 'GRANTED' end) stored,
    add constraint ck_appropriation_revoked check (
        (revoked_on is null) = (revocation_reason is null)
        and (revoked_on is null or received_on is null and revoked_on >= granted_on));
create index ix_appropriation_state on appropriation (programme_id, state, granted_on, id);
create index ix_appropriation_unposted on appropriation (programme_id, granted_on) where not posted;

create function appropriation_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was posted stays' using errcode = 'check_violation', constraint = 'ck_appropriation_posted';
end
$$;
create trigger appropriation_keeps_what_was_posted before update on appropriation for each row
    when (old.posted and (not new.posted or (old.amount_minor, old.place_id, old.granted_on)
                                            is distinct from (new.amount_minor, new.place_id, new.granted_on)))
    execute function appropriation_stays();
create trigger appropriation_is_kept before delete on appropriation for each row
    when (old.posted) execute function appropriation_stays();
