-- How many times running the post that is asked now was asked before and did not answer. Only at the top of a ladder is anybody asked twice.
alter table escalations add column asked_in_vain integer not null default 0;
