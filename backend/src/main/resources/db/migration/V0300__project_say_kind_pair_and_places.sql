-- What kind of work a project is, the twinning it belongs to, and the places besides the first one where it is carried out.
alter table project
    add column kind text,
    add column pair_id uuid,
    add constraint ck_project_kind check (kind in ('CONSTRUCTION', 'PURCHASE', 'SERVICE', 'TRAINING', 'SUPPORT')),
    add constraint fk_project_pair foreign key (programme_id, pair_id) references pair (programme_id, id);
create index ix_project_kind on project (programme_id, kind, code, id);
create index ix_project_pair on project (programme_id, pair_id, code, id);

create table project_place (
    programme_id   uuid not null,
    project_id     uuid not null,
    place_id       uuid not null,
    recipient_side text not null generated always as ('RECIPIENT') stored,
    constraint pk_project_place primary key (programme_id, project_id, place_id),
    constraint fk_project_place_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_project_place_place foreign key (programme_id, place_id, recipient_side)
        references place (programme_id, id, side)
);
create index ix_project_place_place on project_place (programme_id, place_id, project_id);

-- Money put into a project, by the kind of source it comes from. Kinds stand beside each other and are never added; the
-- aid among them is what documents state, while the ledger tells what became of it.
create table project_investment (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    project_id   uuid   not null,
    kind         text   not null,
    source       text   not null,
    amount_minor bigint not null,
    invested_on  date   not null,
    note         text,
    search_text  text   not null,
    constraint pk_project_investment primary key (id),
    constraint uq_project_investment unique (programme_id, project_id, kind, source, invested_on),
    constraint fk_project_investment_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint ck_project_investment_kind check (kind in ('AID', 'LOCAL', 'ENTERPRISE')),
    constraint ck_project_investment_amount check (amount_minor > 0)
);
create index ix_project_investment_day on project_investment (programme_id, invested_on, id);
create index ix_project_investment_project on project_investment (programme_id, project_id, invested_on, id);
create index ix_project_investment_kind on project_investment (programme_id, kind, invested_on, id);
create index ix_project_investment_search on project_investment using gin (search_text gin_trgm_ops);
