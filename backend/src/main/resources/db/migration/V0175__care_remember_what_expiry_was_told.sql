-- The expiry that the owner and his leader were told of. A renewed paper has another one and is told of again.
alter table personal_paper add column told_expiry date;
create index ix_personal_paper_untold on personal_paper (expires_on) where told_expiry is distinct from expires_on;
