-- What happened to money: numbered in its book, chained to the entry before by a hash of all it says.
create table journal_entry (
    id            uuid        not null,
    programme_id  uuid        not null,
    book_id       uuid        not null,
    number        bigint      not null,
    code          text        not null,
    effective_on  date        not null,
    recorded_at   timestamptz not null,
    -- null for the start-up that loads the demonstration
    recorded_by_id uuid,
    recorded_by   text        not null,
    description   text        not null,
    source_type   text        not null,
    source_id     uuid        not null,
    source_number text        not null,
    -- a document posts once; when its entry was reversed, it may post anew, and says the how manieth time it is
    occasion      integer     not null,
    reverses_id   uuid,
    -- the one project its money is of, if it is of one
    project_id    uuid,
    amount_minor  bigint      not null,
    line_count    integer     not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    constraint pk_journal_entry primary key (id),
    constraint uq_journal_entry_programme unique (programme_id, id),
    constraint uq_journal_entry_number unique (book_id, number),
    -- what a posting repeats of its entry
    constraint uq_journal_entry_posting unique (book_id, number, effective_on, code),
    constraint uq_journal_entry_book unique (id, book_id),
    constraint uq_journal_entry_reverses unique (reverses_id),
    constraint fk_journal_entry_book foreign key (programme_id, book_id) references ledger_book (programme_id, id),
    constraint fk_journal_entry_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint fk_journal_entry_reverses foreign key (reverses_id, book_id) references journal_entry (id, book_id),
    constraint ck_journal_entry_number check (number > 0),
    constraint ck_journal_entry_occasion check (occasion > 0),
    constraint ck_journal_entry_amount check (amount_minor > 0),
    constraint ck_journal_entry_line_count check (line_count > 0),
    constraint ck_journal_entry_hash check (length(previous_hash) = 32 and length(hash) = 32),
    constraint ck_journal_entry_reversal check ((code = 'REVERSAL') = (reverses_id is not null)),
    constraint ck_journal_entry_code check (code in ('GRANT', 'GRANT_REVOCATION', 'RECEIPT', 'ALLOCATION', 'WITHDRAWAL', 'COMMITMENT',
                                                     'RELEASE', 'PAYMENT', 'REFUND', 'FINAL_ACCOUNT', 'RETURN', 'REVERSAL'))
);
create unique index uq_journal_entry_source on journal_entry (programme_id, source_type, source_id, code, occasion)
    where code <> 'REVERSAL';
create index ix_journal_entry_source on journal_entry (programme_id, source_id, recorded_at, id);
create index ix_journal_entry_recorded on journal_entry (programme_id, recorded_at, id);
create index ix_journal_entry_effective on journal_entry (programme_id, effective_on, id);
create index ix_journal_entry_code on journal_entry (programme_id, code, recorded_at, id);
create index ix_journal_entry_project on journal_entry (programme_id, project_id, recorded_at, id);
create index ix_journal_entry_book on journal_entry (programme_id, book_id, recorded_at, id);

-- Money that goes from one account of the book to another: a row balances by itself. It keeps what both held afterwards,
-- so that a statement of any length is read page by page.
create table posting (
    book_id            uuid    not null,
    entry_number       bigint  not null,
    line               integer not null,
    code               text    not null,
    effective_on       date    not null,
    from_account_id    uuid    not null,
    from_stage         text    not null,
    to_account_id      uuid    not null,
    to_stage           text    not null,
    amount_minor       bigint  not null,
    from_balance_minor bigint  not null,
    to_balance_minor   bigint  not null,
    constraint pk_posting primary key (book_id, entry_number, line),
    constraint fk_posting_entry foreign key (book_id, entry_number, effective_on, code)
        references journal_entry (book_id, number, effective_on, code),
    constraint fk_posting_from foreign key (from_account_id, book_id, from_stage)
        references ledger_account (id, book_id, stage),
    constraint fk_posting_to foreign key (to_account_id, book_id, to_stage)
        references ledger_account (id, book_id, stage),
    constraint ck_posting_line check (line > 0),
    constraint ck_posting_amount check (amount_minor > 0),
    constraint ck_posting_not_negative check ((from_stage = 'TREASURY' or from_balance_minor >= 0)
                                          and (to_stage = 'TREASURY' or to_balance_minor >= 0)),
    -- EntryCode says the same
    constraint ck_posting_move check (
        (code, from_stage, to_stage) in (
            ('GRANT', 'TREASURY', 'GRANTED'), ('GRANT_REVOCATION', 'GRANTED', 'TREASURY'), ('RECEIPT', 'GRANTED', 'RECEIVED'),
            ('ALLOCATION', 'RECEIVED', 'ALLOCATED'), ('WITHDRAWAL', 'ALLOCATED', 'RECEIVED'),
            ('COMMITMENT', 'ALLOCATED', 'COMMITTED'), ('RELEASE', 'COMMITTED', 'ALLOCATED'),
            ('PAYMENT', 'COMMITTED', 'PAID'), ('REFUND', 'PAID', 'COMMITTED'), ('FINAL_ACCOUNT', 'PAID', 'FINAL'),
            ('RETURN', 'RECEIVED', 'RETURNED'))
        or code = 'REVERSAL' and (to_stage, from_stage) in (
            ('TREASURY', 'GRANTED'), ('GRANTED', 'TREASURY'), ('GRANTED', 'RECEIVED'), ('RECEIVED', 'ALLOCATED'),
            ('ALLOCATED', 'RECEIVED'), ('ALLOCATED', 'COMMITTED'), ('COMMITTED', 'ALLOCATED'), ('COMMITTED', 'PAID'),
            ('PAID', 'COMMITTED'), ('PAID', 'FINAL'), ('RECEIVED', 'RETURNED')))
);
-- a statement in the order in which its lines were written, and one of certain days
create index ix_posting_from on posting (from_account_id, entry_number, line);
create index ix_posting_to on posting (to_account_id, entry_number, line);
create index ix_posting_from_effective on posting (from_account_id, effective_on, entry_number, line);
create index ix_posting_to_effective on posting (to_account_id, effective_on, entry_number, line);
