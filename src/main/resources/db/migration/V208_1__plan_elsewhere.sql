-- A child who comes with another council's protection plan goes to a transfer-in conference.
alter table children_in_contacts add column plan_elsewhere boolean not null default false;
