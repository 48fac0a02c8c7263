-- The scope of everything: one batch of a supporting side in its recipient places.
create table programme (
    id         uuid        not null,
    version    bigint      not null,
    code       text        not null,
    name_zh    text        not null,
    name_en    text,
    starts_on  date        not null,
    ends_on    date,
    note       text,
    constraint pk_programme primary key (id),
    constraint uq_programme_code unique (code),
    constraint ck_programme_code check (code ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
    constraint ck_programme_term check (ends_on is null or ends_on >= starts_on)
);
