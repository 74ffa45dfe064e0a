-- Adopters of ours whose suitability is assessed before they are linked with a child: they stand in a file kept apart, of which this is the rest.
alter table prospective_adopters alter column adoption drop not null;
alter table prospective_adopters alter column child drop not null;
alter table prospective_adopters add column source_event text unique;
alter table prospective_adopters add constraint adopters_are_linked_or_stand_alone check ((adoption is null) = (child is null) and (adoption is not null or (ours and stage_two_on is not null)));
