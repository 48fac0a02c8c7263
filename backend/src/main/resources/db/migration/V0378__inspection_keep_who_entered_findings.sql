-- Who entered a finding may take it out again, so he is known, and stays who he is. Of those kept on paper, and of those
-- entered before, nobody is known to have entered them.
alter table finding
    add column opened_by_account_id uuid,
    add column opened_by_person_id  uuid,
    add column opened_by_name       text,
    add constraint fk_finding_opened_by_account foreign key (opened_by_account_id) references account (id),
    add constraint fk_finding_opened_by foreign key (programme_id, opened_by_person_id) references person (programme_id, id),
    add constraint ck_finding_opener check (
        (opened_by_name is null) = (num_nonnulls(opened_by_account_id, opened_by_person_id) = 0));

create function finding_opener_stays() returns trigger language plpgsql as $$
begin
    raise exception 'who entered a finding stays who he is';
end
$$;
create trigger finding_opener_stays before update on finding
    for each row
    when ((old.opened_by_account_id, old.opened_by_person_id, old.opened_by_name)
          is distinct from (new.opened_by_account_id, new.opened_by_person_id, new.opened_by_name))
    execute function finding_opener_stays();
