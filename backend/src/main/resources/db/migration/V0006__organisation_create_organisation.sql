-- Any body on either side: government office, township, village, school, hospital, enterprise, association.
create table organisation (
    id           uuid   not null,
    version      bigint not null,
    programme_id uuid   not null,
    code         text   not null,
    name_zh      text   not null,
    name_en      text,
    kind         text   not null,
    tier         text,
    side         text   not null,
    place_id     uuid   not null,
    parent_id    uuid,
    credit_code  text,
    retired_on   date,
    search_text  text   not null,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_programme unique (programme_id, id),
    -- a pair refers to a supporting and a recipient unit; the side in the key lets its foreign keys hold that
    constraint uq_organisation_side unique (programme_id, id, side),
    constraint uq_organisation_code unique (programme_id, code),
    constraint uq_organisation_credit_code unique (programme_id, credit_code),
    constraint fk_organisation_programme foreign key (programme_id) references programme (id),
    constraint fk_organisation_place foreign key (programme_id, place_id) references place (programme_id, id),
    constraint fk_organisation_parent foreign key (programme_id, parent_id) references organisation (programme_id, id),
    constraint ck_organisation_kind check (kind in ('GOVERNMENT', 'TOWNSHIP', 'VILLAGE', 'SCHOOL', 'CLASS', 'HOSPITAL',
                                                    'ENTERPRISE', 'ASSOCIATION', 'OTHER')),
    constraint ck_organisation_tier check (tier in ('CITY', 'DISTRICT', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
    constraint ck_organisation_side check (side in ('SUPPORTING', 'RECIPIENT')),
    constraint ck_organisation_credit_code check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    constraint ck_organisation_parent check (parent_id <> id)
);
create index ix_organisation_place on organisation (programme_id, place_id);
create index ix_organisation_parent on organisation (programme_id, parent_id);
create index ix_organisation_kind on organisation (programme_id, kind, code, id);
create index ix_organisation_name on organisation (programme_id, name_zh, id);
create index ix_organisation_search on organisation using gin (search_text gin_trgm_ops);
