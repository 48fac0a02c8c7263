-- What an agreement sets out to do. That the field is a term of a plan-field classification is for the domain to hold;
-- the kind of a classification is fixed once it has terms.
create table collaboration_project (
    id            uuid   not null,
    version       bigint not null,
    programme_id  uuid   not null,
    agreement_id  uuid   not null,
    code          text   not null,
    name_zh       text   not null,
    name_en       text,
    field_term_id uuid,
    state         text   not null,
    due_on        date,
    search_text   text   not null,
    constraint pk_collaboration_project primary key (id),
    constraint uq_collaboration_project_programme unique (programme_id, id),
    constraint uq_collaboration_project_code unique (programme_id, code),
    constraint fk_collaboration_project_programme foreign key (programme_id) references programme (id),
    constraint fk_collaboration_project_agreement foreign key (programme_id, agreement_id)
        references agreement (programme_id, id),
    constraint fk_collaboration_project_field foreign key (programme_id, field_term_id)
        references term (programme_id, id),
    constraint ck_collaboration_project_state check (state in ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'))
);
create index ix_collaboration_project_agreement on collaboration_project (programme_id, agreement_id, code, id);
create index ix_collaboration_project_state on collaboration_project (programme_id, state, code, id);
create index ix_collaboration_project_field on collaboration_project (programme_id, field_term_id);
create index ix_collaboration_project_name on collaboration_project (programme_id, name_zh, id);
create index ix_collaboration_project_search on collaboration_project using gin (search_text gin_trgm_ops);
