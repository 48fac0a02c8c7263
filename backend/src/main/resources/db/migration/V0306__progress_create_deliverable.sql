-- What a project leaves behind, counted in its own unit; promised until the day it is delivered.
create table deliverable (
    id           uuid           not null,
    version      bigint         not null,
    programme_id uuid           not null,
    project_id   uuid           not null,
    code         text           not null,
    name_zh      text           not null,
    name_en      text,
    quantity     numeric(14, 2) not null,
    unit         text           not null,
    delivered_on date,
    search_text  text           not null,
    constraint pk_deliverable primary key (id),
    constraint uq_deliverable_code unique (programme_id, code),
    constraint fk_deliverable_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint ck_deliverable_quantity check (quantity > 0),
    constraint ck_deliverable_unit check (unit in ('M2', 'MU', 'KM', 'HEAD', 'SET', 'PIECE', 'PLACE', 'HOUSEHOLD', 'PERSON', 'SESSION'))
);
create index ix_deliverable_project on deliverable (programme_id, project_id, code, id);
create index ix_deliverable_unit on deliverable (programme_id, unit, code, id);
create index ix_deliverable_code on deliverable (programme_id, code, id);
create index ix_deliverable_search on deliverable using gin (search_text gin_trgm_ops);
