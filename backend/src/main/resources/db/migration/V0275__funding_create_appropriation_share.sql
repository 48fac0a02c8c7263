-- What of an appropriation its document names for a project. It binds nobody: money is set apart by allocation.
alter table appropriation
    add column shared_minor bigint not null default 0,
    add constraint ck_appropriation_shared check (shared_minor between 0 and amount_minor);

create table appropriation_share (
    id               uuid   not null,
    version          bigint not null,
    programme_id     uuid   not null,
    appropriation_id uuid   not null,
    project_id       uuid   not null,
    amount_minor     bigint not null,
    constraint pk_appropriation_share primary key (id),
    constraint uq_appropriation_share unique (programme_id, appropriation_id, project_id),
    constraint fk_appropriation_share_appropriation foreign key (programme_id, appropriation_id)
        references appropriation (programme_id, id),
    constraint fk_appropriation_share_project foreign key (programme_id, project_id) references project (programme_id, id),
    constraint ck_appropriation_share_amount check (amount_minor > 0)
);
create index ix_appropriation_share_project on appropriation_share (programme_id, project_id, appropriation_id);
create index ix_appropriation_share_amount on appropriation_share (programme_id, amount_minor, id);

-- Kept on the appropriation, so that its check holds whoever adds shares at once.
create function appropriation_share_adds_up() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update appropriation set shared_minor = shared_minor - old.amount_minor
            where programme_id = old.programme_id and id = old.appropriation_id;
    end if;
    if tg_op <> 'DELETE' then
        update appropriation set shared_minor = shared_minor + new.amount_minor
            where programme_id = new.programme_id and id = new.appropriation_id;
    end if;
    return null;
end
$$;
create trigger appropriation_share_adds_up after insert or update or delete on appropriation_share
    for each row execute function appropriation_share_adds_up();
