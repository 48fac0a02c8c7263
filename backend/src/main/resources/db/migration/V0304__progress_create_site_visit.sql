-- Somebody was at a project on a day and saw something. Where exactly he stood is not kept, nor in the pictures.
create table site_visit (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    project_id   uuid   not null,
    visited_on   date   not null,
    visitor_id   uuid   not null,
    note         text   not null,
    constraint pk_site_visit primary key (id),
    constraint uq_site_visit unique (programme_id, project_id, visitor_id, visited_on),
    constraint fk_site_visit_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_site_visit_visitor foreign key (programme_id, visitor_id) references person (programme_id, id)
);
create index ix_site_visit_day on site_visit (programme_id, visited_on, id);
create index ix_site_visit_project on site_visit (programme_id, project_id, visited_on, id);
create index ix_site_visit_visitor on site_visit (programme_id, visitor_id, visited_on, id);
