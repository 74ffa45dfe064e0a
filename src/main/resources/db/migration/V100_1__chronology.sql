-- Every event of a child's journey, as it was told. Entries are never changed or deleted; what a worker later
-- makes of one is kept beside it.
create table chronology_entries (
    id          uuid primary key,
    position    bigint generated always as identity unique,   -- keeps events of one instant in the order they were told
    fingerprint bytea not null unique,                        -- the same event told twice is one entry
    child       uuid not null,
    journey     text,
    at          timestamptz not null,
    recorded_at timestamptz not null,
    kind        text not null,
    stage       text not null,
    what        text not null,
    by          text not null,
    significant boolean not null
);
create index chronology_entries_of_a_child on chronology_entries (child, at, position);

create table significance_marks (
    id          uuid primary key,
    position    bigint generated always as identity unique,
    entry       uuid not null references chronology_entries (id),
    significant boolean not null,
    why         text not null check (length(trim(why)) > 0),
    by          text not null,
    at          timestamptz not null
);
create index significance_marks_of_an_entry on significance_marks (entry, position);
