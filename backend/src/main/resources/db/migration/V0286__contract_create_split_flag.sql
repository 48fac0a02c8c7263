-- Contracts or payments to one payee for one project within so many days, each of which passed without a decision and
-- which together would have needed one. A flag accuses nobody: it makes somebody look.
create table split_flag (
    id              uuid        not null,
    programme_id    uuid        not null,
    kind            text        not null,
    project_id      uuid        not null,
    payee_id        uuid        not null,
    total_minor     bigint      not null,
    threshold_minor bigint      not null,
    window_days     integer     not null,
    raised_on       date        not null,
    raised_at       timestamptz not null,
    constraint pk_split_flag primary key (id),
    constraint uq_split_flag_programme unique (programme_id, id),
    constraint fk_split_flag_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_split_flag_payee foreign key (programme_id, payee_id) references payee (programme_id, id),
    constraint ck_split_flag_kind check (kind in ('CONTRACT', 'PAYMENT')),
    constraint ck_split_flag_total check (total_minor > threshold_minor and threshold_minor >= 0)
);
create index ix_split_flag_raised on split_flag (programme_id, raised_at, id);
create index ix_split_flag_total on split_flag (programme_id, total_minor, id);
create index ix_split_flag_kind on split_flag (programme_id, kind, raised_at, id);
create index ix_split_flag_project on split_flag (programme_id, project_id, raised_at, id);
create index ix_split_flag_payee on split_flag (programme_id, payee_id, raised_at, id);

create table split_flag_part (
    programme_id    uuid   not null,
    flag_id         uuid   not null,
    contract_id     uuid,
    disbursement_id uuid,
    amount_minor    bigint not null,
    constraint uq_split_flag_part unique nulls not distinct (flag_id, contract_id, disbursement_id),
    constraint fk_split_flag_part_flag foreign key (programme_id, flag_id) references split_flag (programme_id, id),
    constraint fk_split_flag_part_contract foreign key (programme_id, contract_id) references contract (programme_id, id),
    constraint fk_split_flag_part_disbursement foreign key (programme_id, disbursement_id)
        references disbursement (programme_id, id),
    constraint ck_split_flag_part_record check (num_nonnulls(contract_id, disbursement_id) = 1)
);
create index ix_split_flag_part_contract on split_flag_part (contract_id) where contract_id is not null;
create index ix_split_flag_part_disbursement on split_flag_part (disbursement_id) where disbursement_id is not null;
create index ix_contract_window on contract (programme_id, payee_id, project_id, signed_on);

create function split_flag_is_final() returns trigger language plpgsql as
$$
begin
    raise exception 'a flag stays' using errcode = 'check_violation', constraint = 'ck_split_flag_stays';
end
$$;
create trigger split_flag_is_final before update or delete on split_flag
    for each row execute function split_flag_is_final();
create trigger split_flag_part_is_final before update or delete on split_flag_part
    for each row execute function split_flag_is_final();
