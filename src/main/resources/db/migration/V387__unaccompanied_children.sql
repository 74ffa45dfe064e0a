-- Whether a child in care seeks asylum here without an adult who is responsible (SSDA903 UASC), and the day on which that ended (DUC). Null: nobody was asked.
alter table care_periods add column unaccompanied boolean;
alter table care_periods add column unaccompanied_until date;
alter table care_periods add constraint unaccompanied_ends_where_it_was check (unaccompanied_until is null or unaccompanied);
