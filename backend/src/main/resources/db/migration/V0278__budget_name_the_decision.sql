-- The collective decision a version of a plan was approved by.
alter table plan_version
    add constraint fk_plan_version_decision foreign key (programme_id, decision_id) references decision (programme_id, id);
create index ix_plan_version_decision on plan_version (programme_id, decision_id);
