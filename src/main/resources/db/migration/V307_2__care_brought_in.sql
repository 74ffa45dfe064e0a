-- Care brought in from a return of children looked after (SSDA903): whose, since when, and with which file.
create table imported_care (
    child_id    uuid        not null references children (id),
    since       date        not null,
    content     text        not null,             -- a digest: tells the same from another, and nothing else
    import_id   uuid        not null references census_imports (id),
    line        integer     not null,
    imported_at timestamptz not null,
    primary key (child_id, since)
);

-- Care that began before this record did: visits of then are not known, so the next is counted from the day the record began.
alter table care_periods add column brought_in boolean not null default false;
