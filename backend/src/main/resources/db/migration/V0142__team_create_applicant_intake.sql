-- How many were accepted as applicants (入党积极分子) at once. A number and nothing about a person: the count needs no
-- more.
create table applicant_intake (
    id           uuid    not null,
    version      bigint  not null,
    programme_id uuid    not null,
    code         text    not null,
    name_zh      text    not null,
    name_en      text,
    accepted_on  date    not null,
    branch_id    uuid,
    head_count   integer not null,
    search_text  text    not null,
    constraint pk_applicant_intake primary key (id),
    constraint uq_applicant_intake_programme unique (programme_id, id),
    constraint uq_applicant_intake_code unique (programme_id, code),
    constraint fk_applicant_intake_programme foreign key (programme_id) references programme (id),
    constraint fk_applicant_intake_branch foreign key (programme_id, branch_id) references branch (programme_id, id),
    constraint ck_applicant_intake_head_count check (head_count >= 0)
);
create index ix_applicant_intake_accepted on applicant_intake (programme_id, accepted_on, id);
create index ix_applicant_intake_branch on applicant_intake (programme_id, branch_id, accepted_on, id);
create index ix_applicant_intake_search on applicant_intake using gin (search_text gin_trgm_ops);
