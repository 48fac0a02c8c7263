-- What somebody is to do because of a decision, until when, and since when it is done.
create table decision_follow_up (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    decision_id  uuid   not null,
    title        text   not null,
    owner_id     uuid   not null,
    due_on       date   not null,
    done_on      date,
    note         text,
    search_text  text   not null,
    constraint pk_decision_follow_up primary key (id),
    constraint fk_decision_follow_up_decision foreign key (programme_id, decision_id)
        references decision (programme_id, id) on delete cascade,
    constraint fk_decision_follow_up_owner foreign key (programme_id, owner_id) references person (programme_id, id)
);
create index ix_decision_follow_up_due on decision_follow_up (programme_id, due_on, id);
create index ix_decision_follow_up_decision on decision_follow_up (programme_id, decision_id, due_on, id);
create index ix_decision_follow_up_owner on decision_follow_up (programme_id, owner_id, due_on, id);
create index ix_decision_follow_up_open on decision_follow_up (programme_id, due_on, id) where done_on is null;
create index ix_decision_follow_up_search on decision_follow_up using gin (search_text gin_trgm_ops);
