-- 资金月报: what a closed month of one place's ledger says, frozen when it is prepared, and who signed it off.
create table funds_report (
    id                  uuid        not null,
    version             bigint      not null,
    programme_id        uuid        not null,
    place_id            uuid        not null,
    month               date        not null,
    content             jsonb       not null,
    -- the ledger's last entry the report knows of: whoever holds the paper can hold it against the chain
    ledger_number       bigint      not null,
    ledger_hash         text        not null,
    prepared_by         uuid        not null,
    prepared_by_name    text        not null,
    prepared_at         timestamptz not null,
    signed_by           uuid,
    signed_by_name      text,
    signed_at           timestamptz,
    constraint pk_funds_report primary key (id),
    constraint uq_funds_report_month unique (programme_id, place_id, month),
    constraint fk_funds_report_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint ck_funds_report_month check (extract(day from month) = 1),
    constraint ck_funds_report_signed check ((signed_by is null) = (signed_at is null)
                                         and (signed_by is null) = (signed_by_name is null)),
    constraint ck_funds_report_hands check (signed_by <> prepared_by)
);
create index ix_funds_report_month on funds_report (programme_id, month, id);
create index ix_funds_report_place on funds_report (programme_id, place_id, month, id);
create index ix_funds_report_signed on funds_report (programme_id, (signed_at is not null), month, id);

create function funds_report_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a signed funds report is not changed';
end
$$;
create trigger funds_report_is_final before update or delete on funds_report
    for each row when (old.signed_at is not null) execute function funds_report_is_final();
