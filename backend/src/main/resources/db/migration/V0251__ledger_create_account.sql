-- What a book is made of: a stage, and what the money in it is for. Every account but the treasury's also names the
-- appropriation its money came by, so that each yuan can be followed. Both sides are kept, never netted.
create table ledger_account (
    id            uuid     not null,
    programme_id  uuid     not null,
    book_id       uuid     not null,
    stage         text     not null,
    -- the order of the stages, to sort by
    step          smallint not null generated always as (
        case stage when 'TREASURY' then 1 when 'GRANTED' then 2 when 'RECEIVED' then 3 when 'ALLOCATED' then 4
                   when 'COMMITTED' then 5 when 'PAID' then 6 when 'FINAL' then 7 when 'RETURNED' then 8 end) stored,
    origin_id     uuid,
    project_id    uuid,
    category_id   uuid,
    -- contract and payee belong to features that come later and add their foreign keys themselves
    contract_id   uuid,
    payee_id      uuid,
    in_minor      bigint   not null,
    out_minor     bigint   not null,
    posting_count bigint   not null,
    constraint pk_ledger_account primary key (id),
    constraint uq_ledger_account_programme unique (programme_id, id),
    -- a posting names book and stage with its accounts: it can join neither two books nor two stages that do not follow
    constraint uq_ledger_account_stage unique (id, book_id, stage),
    constraint uq_ledger_account_purpose unique nulls not distinct
        (book_id, stage, origin_id, project_id, category_id, contract_id, payee_id),
    constraint fk_ledger_account_book foreign key (programme_id, book_id) references ledger_book (programme_id, id),
    constraint fk_ledger_account_origin foreign key (programme_id, origin_id) references appropriation (programme_id, id),
    constraint fk_ledger_account_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_ledger_account_category foreign key (programme_id, category_id) references term (programme_id, id),
    constraint ck_ledger_account_stage check (stage in ('TREASURY', 'GRANTED', 'RECEIVED', 'ALLOCATED', 'COMMITTED', 'PAID',
                                                        'FINAL', 'RETURNED')),
    constraint ck_ledger_account_purpose check (
        (origin_id is not null) = (stage <> 'TREASURY')
        and (project_id is not null) = (stage in ('ALLOCATED', 'COMMITTED', 'PAID', 'FINAL'))
        and (category_id is not null) = (stage in ('ALLOCATED', 'COMMITTED', 'PAID', 'FINAL'))
        and (contract_id is not null) = (stage in ('COMMITTED', 'PAID', 'FINAL'))
        and (payee_id is not null) = (stage in ('PAID', 'FINAL'))),
    constraint ck_ledger_account_sides check (in_minor >= 0 and out_minor >= 0 and posting_count >= 0),
    -- the outside world gives what the programme has not got; nobody else can
    constraint ck_ledger_account_not_negative check (stage = 'TREASURY' or in_minor >= out_minor)
) with (fillfactor = 70);
create index ix_ledger_account_step on ledger_account (programme_id, step, id);
create index ix_ledger_account_stage on ledger_account (programme_id, stage, id);
create index ix_ledger_account_book on ledger_account (programme_id, book_id, step, id);
create index ix_ledger_account_origin on ledger_account (programme_id, origin_id, step, id);
create index ix_ledger_account_project on ledger_account (programme_id, project_id, step, id);
create index ix_ledger_account_category on ledger_account (programme_id, category_id, step, id);
create index ix_ledger_account_contract on ledger_account (programme_id, contract_id, step, id);
create index ix_ledger_account_payee on ledger_account (programme_id, payee_id, step, id);
-- what a movement draws from
create index ix_ledger_account_draw_project on ledger_account (book_id, stage, project_id, category_id);
create index ix_ledger_account_draw_contract on ledger_account (book_id, stage, contract_id, payee_id);
