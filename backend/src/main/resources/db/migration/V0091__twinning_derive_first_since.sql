-- Since when two units are twinned follows from all their pairs, however often they were twinned anew; the column only
-- knew the one pair.
alter table pair drop column first_since;
