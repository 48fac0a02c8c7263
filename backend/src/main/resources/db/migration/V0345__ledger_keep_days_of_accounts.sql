-- What came to an account and went from it on each business day. Entries are told late, so the order in which they were
-- written says nothing of what an account held on a day; and lines of a day are only ever added at its end, so a line can keep
-- what the day came to with it. By both, what an account held after any line is read without adding up lines.
create table ledger_day (
    account_id    uuid   not null,
    day           date   not null,
    in_minor      bigint not null,
    out_minor     bigint not null,
    -- the least the day came to after any of its lines, from its begin on
    lowest_minor  bigint not null,
    posting_count bigint not null,
    constraint pk_ledger_day primary key (account_id, day),
    constraint fk_ledger_day_account foreign key (account_id) references ledger_account (id),
    constraint ck_ledger_day_sides check (in_minor >= 0 and out_minor >= 0 and posting_count > 0),
    constraint ck_ledger_day_lowest check (lowest_minor <= in_minor - out_minor)
) with (fillfactor = 70);

create temporary table line_of_day on commit drop as
select account_id, day, entry_number, line, change,
       sum(change) over (partition by account_id, day order by entry_number, line)::bigint as day_minor
from (select to_account_id as account_id, effective_on as day, entry_number, line, amount_minor as change from posting
      union all
      select from_account_id, effective_on, entry_number, line, -amount_minor from posting) lines;

insert into ledger_day (account_id, day, in_minor, out_minor, lowest_minor, posting_count)
select account_id, day, sum(greatest(change, 0)), sum(greatest(-change, 0)), min(day_minor), count(*)
from line_of_day group by account_id, day;

-- what the day of both accounts came to with this line
alter table posting add column from_day_minor bigint, add column to_day_minor bigint;
alter table posting disable trigger posting_stays;
update posting p set from_day_minor = f.day_minor, to_day_minor = t.day_minor
from line_of_day f, line_of_day t
where f.account_id = p.from_account_id and f.entry_number = p.entry_number and f.line = p.line
  and t.account_id = p.to_account_id and t.entry_number = p.entry_number and t.line = p.line;
alter table posting enable trigger posting_stays;
alter table posting alter column from_day_minor set not null, alter column to_day_minor set not null;

-- statements go by days now
drop index ix_posting_from;
drop index ix_posting_to;

-- A line moves its day on both sides, and draws no money before it was there: no day, however late it is told of, may leave a
-- later one with less than nothing. What an account held is counted back from what it holds, over the days since and not over
-- their lines. The book is locked, so nothing is posted besides.
create function posting_moves_its_day() returns trigger language plpgsql as
$$
begin
    insert into ledger_day as d (account_id, day, in_minor, out_minor, lowest_minor, posting_count)
    values (new.from_account_id, new.effective_on, 0, new.amount_minor, -new.amount_minor, 1)
    on conflict (account_id, day) do update
        set out_minor = d.out_minor + excluded.out_minor,
            lowest_minor = least(d.lowest_minor, d.in_minor - d.out_minor - excluded.out_minor),
            posting_count = d.posting_count + 1
    returning in_minor - out_minor into new.from_day_minor;

    insert into ledger_day as d (account_id, day, in_minor, out_minor, lowest_minor, posting_count)
    values (new.to_account_id, new.effective_on, new.amount_minor, 0, new.amount_minor, 1)
    on conflict (account_id, day) do update
        set in_minor = d.in_minor + excluded.in_minor, posting_count = d.posting_count + 1
    returning in_minor - out_minor into new.to_day_minor;

    if new.from_stage <> 'TREASURY' and exists (
        select from (select sum(in_minor - out_minor) over (order by day desc) as since, lowest_minor
                     from ledger_day where account_id = new.from_account_id and day > new.effective_on) later
        where new.from_balance_minor - since + least(lowest_minor, 0) < 0) then
        raise exception 'the money was not there yet' using errcode = 'check_violation', constraint = 'ck_posting_was_there';
    end if;
    return new;
end
$$;
create trigger posting_of_day before insert on posting for each row execute function posting_moves_its_day();

-- Days follow postings, and nobody else moves them.
create trigger ledger_day_stays before insert or update or delete on ledger_day
    for each row when (pg_trigger_depth() = 0) execute function ledger_stays();
create trigger ledger_day_is_kept before truncate on ledger_day execute function ledger_stays();
