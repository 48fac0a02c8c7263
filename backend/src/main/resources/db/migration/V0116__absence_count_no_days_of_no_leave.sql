-- Least and greatest pass over nulls, so that no leave at all took a whole year.
create or replace function days_within(first_day date, last_day date, of_year integer) returns integer
    language sql immutable strict as $$
    select greatest(0, least(last_day, make_date(of_year, 12, 31)) - greatest(first_day, make_date(of_year, 1, 1)) + 1)
$$;
