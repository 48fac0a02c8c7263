-- Steps are read in the order in which a project takes them, not in that of their names.
create index ix_project_document_demand_path on project_document_demand
    (programme_id, array_position(array['APPROVED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'IN_USE', 'EVALUATED'], to_state), id);
