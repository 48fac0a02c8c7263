-- Which kinds of document a project must have before it goes to a state. Steps taken before a demand was made stay taken,
-- and projects brought in from paper have theirs on paper.
create table project_document_demand (
    id           uuid not null,
    programme_id uuid not null,
    to_state     text not null,
    kind         text not null,
    constraint pk_project_document_demand primary key (id),
    constraint uq_project_document_demand unique (programme_id, to_state, kind),
    constraint fk_project_document_demand_programme foreign key (programme_id) references programme (id),
    constraint ck_project_document_demand_state check (to_state in ('APPROVED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'IN_USE',
                                                                    'EVALUATED'))
);
create index ix_project_document_demand_state on project_document_demand (programme_id, to_state, kind, id);
