-- A complaint or an allegation may be about no child the council knows: who it is about then stands in words in the file kept apart, until somebody says which child it is.
alter table kept_apart_files alter column child drop not null;
alter table kept_apart_files add column about_whom text;
alter table kept_apart_files add constraint file_says_whom_it_is_about check (child is not null or about_whom is not null);
alter table allegations alter column child drop not null;
alter table complaints alter column child drop not null;
