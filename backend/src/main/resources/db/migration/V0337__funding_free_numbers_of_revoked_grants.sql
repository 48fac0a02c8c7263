-- A grant posted with a wrong amount is revoked and registered anew under the number of its document.
alter table appropriation drop constraint uq_appropriation_document_number;
create unique index uq_appropriation_document_number on appropriation (programme_id, document_number) where revoked_on is null;
create index ix_appropriation_document_number on appropriation (programme_id, document_number, id);
