-- A partner's grant names an organisation of the same programme.
alter table access_grant
    add constraint fk_access_grant_organisation foreign key (programme_id, organisation_id)
        references organisation (programme_id, id);

-- An account as one programme sees it.
create view account_in_programme as
select account_id,
       programme_id,
       array_agg(role order by role)                                          as roles,
       (array_agg(person_id) filter (where person_id is not null))[1]             as person_id,
       (array_agg(organisation_id) filter (where organisation_id is not null))[1] as organisation_id
from access_grant
group by account_id, programme_id;
