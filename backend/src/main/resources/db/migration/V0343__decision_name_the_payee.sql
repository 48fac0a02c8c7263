-- Money goes to whom it was decided for: a decision on a payment names the payee, and so does one on a contract, unless it
-- says that a tender will tell. Then payments are covered to those only with whom a contract was signed on it, so that a use
-- remembers its payee. Decisions on contracts that named nobody covered any bidder until now: that is what they say.
alter table decision add column awaits_tender boolean not null default false;
alter table decision_use
    add column payee_id uuid,
    add constraint fk_decision_use_payee foreign key (programme_id, payee_id) references payee (programme_id, id);

alter table decision disable trigger decision_goes_its_way;
update decision set awaits_tender = true where kind = 'CONTRACT' and payee_id is null;
alter table decision enable trigger decision_goes_its_way;

alter table decision_use disable trigger decision_use_kept;
update decision_use u
set payee_id = c.payee_id
from contract c
where u.use_type = 'contract' and c.programme_id = u.programme_id and c.id = u.use_id;
update decision_use u
set payee_id = d.payee_id
from disbursement d
where u.use_type = 'disbursement' and d.programme_id = u.programme_id and d.id = u.use_id;
alter table decision_use enable trigger decision_use_kept;

alter table decision
    alter column awaits_tender drop default,
    add constraint ck_decision_tender check (not awaits_tender or (kind = 'CONTRACT' and payee_id is null)),
    -- not asked of what is there: a decision on a payment to nobody in particular stands, but covers nothing any more
    add constraint ck_decision_payee_told
        check (payee_id is not null or awaits_tender or kind not in ('CONTRACT', 'PAYMENT')) not valid;
create index ix_decision_use_payee on decision_use (programme_id, payee_id);
