-- How far the office clock of the demonstration is ahead of the machine's, in seconds; negative when behind.
alter table demonstration add column clock_ahead bigint not null default 0;
