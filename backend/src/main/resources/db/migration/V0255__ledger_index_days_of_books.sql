-- The first day of a book, and its entries of certain days.
create index ix_journal_entry_book_effective on journal_entry (programme_id, book_id, effective_on, id);
