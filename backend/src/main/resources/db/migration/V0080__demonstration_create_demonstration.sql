-- That the demonstration programme has been loaded; so it is loaded once, and what people change in it stays changed.
create table demonstration (
    programme_id uuid        not null,
    loaded_at    timestamptz not null,
    constraint pk_demonstration primary key (programme_id),
    constraint fk_demonstration_programme foreign key (programme_id) references programme (id)
);

-- The accounts that came with it, and no others, take the password the operator gives at a start.
create table demonstration_account (
    account_id uuid not null,
    constraint pk_demonstration_account primary key (account_id),
    constraint fk_demonstration_account_account foreign key (account_id) references account (id)
);
