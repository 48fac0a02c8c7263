create table account (
    id                   uuid        not null,
    version              bigint      not null,
    username             text        not null,
    display_name         text        not null,
    password_hash        text        not null,
    must_change_password boolean     not null,
    disabled             boolean     not null,
    created_at           timestamptz not null,
    search_text          text        not null,
    constraint pk_account primary key (id),
    constraint uq_account_username unique (username),
    constraint ck_account_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,59}$')
);
create index ix_account_search on account using gin (search_text gin_trgm_ops);

-- Every grant is a role in one programme; a member's names his person, a partner's his organisation.
create table access_grant (
    id              uuid not null,
    account_id      uuid not null,
    programme_id    uuid not null,
    role            text not null,
    person_id       uuid,
    organisation_id uuid,
    constraint pk_access_grant primary key (id),
    constraint fk_access_grant_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_access_grant_programme foreign key (programme_id) references programme (id),
    constraint uq_access_grant_role unique (account_id, programme_id, role),
    constraint ck_access_grant_role check (role in ('ADMINISTRATOR', 'COMMANDER', 'PROJECT_OFFICER', 'FINANCE_OFFICER',
                                                    'GRID_LEADER', 'MEMBER', 'PARTNER', 'AUDITOR'))
);
create index ix_access_grant_programme on access_grant (programme_id, account_id);

-- Sessions are opaque: the cookie holds 256 random bits, this table their SHA-256, so that a copy of it opens nothing.
create table session (
    id           uuid        not null,
    account_id   uuid        not null,
    token_hash   bytea       not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    constraint pk_session primary key (id),
    constraint fk_session_account foreign key (account_id) references account (id) on delete cascade,
    constraint uq_session_token unique (token_hash)
);
create index ix_session_account on session (account_id);

-- Failures are counted per user name and address together: guessing slows down, the person elsewhere signs in as ever.
create table login_attempt (
    key           text        not null,
    failures      integer     not null,
    last_failed_at timestamptz not null,
    constraint pk_login_attempt primary key (key)
);
