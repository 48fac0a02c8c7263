-- Received money set apart for a project out of one category of funding, or taken back from it. What was recorded stays;
-- its entry in the ledger can be reversed.
create table allocation (
    id              uuid   not null,
    programme_id    uuid   not null,
    code            text   not null,
    kind            text   not null,
    project_id      uuid   not null,
    category_id     uuid   not null,
    -- the appropriation the money came by; the oldest ones when null
    origin_id       uuid,
    amount_minor    bigint not null,
    happened_on     date   not null,
    note            text,
    reversal_reason text,
    search_text     text   not null,
    constraint pk_allocation primary key (id),
    constraint uq_allocation_programme unique (programme_id, id),
    constraint uq_allocation_code unique (programme_id, code),
    constraint fk_allocation_budget_line foreign key (programme_id, project_id, category_id)
        references budget_line (programme_id, project_id, category_id),
    constraint fk_allocation_origin foreign key (programme_id, origin_id) references appropriation (programme_id, id),
    constraint ck_allocation_kind check (kind in ('ALLOCATION', 'WITHDRAWAL')),
    constraint ck_allocation_amount check (amount_minor > 0)
);
create index ix_allocation_happened_on on allocation (programme_id, happened_on, id);
create index ix_allocation_amount on allocation (programme_id, amount_minor, id);
create index ix_allocation_project on allocation (programme_id, project_id, category_id, happened_on, id);
create index ix_allocation_kind on allocation (programme_id, kind, happened_on, id);
create index ix_allocation_origin on allocation (programme_id, origin_id);
create index ix_allocation_search on allocation using gin (search_text gin_trgm_ops);

-- Allocations and returns are final but for the reason their entry was reversed for, or that it was posted anew.
create function money_record_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'reversal_reason' = to_jsonb(old) - 'reversal_reason' then
        return new;
    end if;
    raise exception 'what was recorded stays' using errcode = 'check_violation', constraint = 'ck_money_record_stays';
end
$$;
create trigger allocation_stays before update or delete on allocation
    for each row execute function money_record_stays();
create trigger treasury_return_stays before update or delete on treasury_return
    for each row execute function money_record_stays();
