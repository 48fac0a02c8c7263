-- Pictures are kept as documents are: outside the database, under their hash. The service moves those that are still
-- here once it has started, and until then shows them from here.
alter table attachment alter column picture drop not null;
alter table attachment alter column thumbnail drop not null;
alter table attachment add column thumbnail_sha256 text;
alter table attachment add constraint ck_attachment_bytes
    check ((picture is null) = (thumbnail is null) and (picture is null) = (thumbnail_sha256 is not null));
-- Not asked of those that are still here: they have no file yet.
alter table attachment add constraint fk_attachment_picture
    foreign key (programme_id, sha256) references stored_file (programme_id, sha256) not valid;
alter table attachment add constraint fk_attachment_thumbnail
    foreign key (programme_id, thumbnail_sha256) references stored_file (programme_id, sha256);
create index ix_attachment_picture on attachment (programme_id, sha256);
create index ix_attachment_thumbnail on attachment (programme_id, thumbnail_sha256);
create index ix_attachment_to_move on attachment (made_at, id) where picture is not null;
