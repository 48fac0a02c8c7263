-- A signed report whose month was opened again is superseded by the one signed in its place; both stay readable.
-- The hands are accounts with their persons, as everywhere else.
drop trigger funds_report_is_final on funds_report;

alter table funds_report rename column prepared_by to prepared_by_account_id;
alter table funds_report rename column signed_by to signed_by_account_id;
alter table funds_report
    alter column prepared_by_account_id drop not null,
    add column prepared_by_person_id    uuid,
    add column signed_by_person_id      uuid,
    add column superseded_at            timestamptz,
    add column superseded_by_account_id uuid,
    add column superseded_by_person_id  uuid,
    add column superseded_by_name       text,
    drop constraint uq_funds_report_month,
    drop constraint ck_funds_report_signed,
    add constraint fk_funds_report_prepared_by foreign key (programme_id, prepared_by_person_id)
        references person (programme_id, id),
    add constraint fk_funds_report_signed_by foreign key (programme_id, signed_by_person_id)
        references person (programme_id, id),
    add constraint fk_funds_report_superseded_by foreign key (programme_id, superseded_by_person_id)
        references person (programme_id, id),
    add constraint ck_funds_report_prepared check (num_nonnulls(prepared_by_account_id, prepared_by_person_id) > 0),
    add constraint ck_funds_report_signed check ((signed_by_name is null) = (signed_at is null)
        and (signed_by_name is null) = (num_nonnulls(signed_by_account_id, signed_by_person_id) = 0)),
    -- nobody signs what he prepared, not even with a second account
    add constraint ck_funds_report_persons check (signed_by_person_id <> prepared_by_person_id),
    add constraint ck_funds_report_superseded check ((superseded_by_name is null) = (superseded_at is null)
        and (superseded_by_name is null) = (num_nonnulls(superseded_by_account_id, superseded_by_person_id) = 0)
        and (superseded_at is null or signed_at is not null));

-- one report of a month is in force, and one at most waits to be signed in its place
create unique index uq_funds_report_in_force on funds_report (programme_id, place_id, month)
    where signed_at is not null and superseded_at is null;
create unique index uq_funds_report_unsigned on funds_report (programme_id, place_id, month) where signed_at is null;

create or replace function funds_report_is_final() returns trigger language plpgsql as $$
declare
    -- all that is ever written on a signed report, once
    superseding constant text[] := array[
        'version', 'superseded_at', 'superseded_by_account_id', 'superseded_by_person_id', 'superseded_by_name'];
begin
    if tg_op = 'UPDATE' then
        if old.superseded_at is null and new.superseded_at is not null
                and to_jsonb(new) - superseding = to_jsonb(old) - superseding then
            return new;
        end if;
    end if;
    raise exception 'a signed funds report is not changed';
end
$$;
create trigger funds_report_is_final before update or delete on funds_report
    for each row when (old.signed_at is not null) execute function funds_report_is_final();
