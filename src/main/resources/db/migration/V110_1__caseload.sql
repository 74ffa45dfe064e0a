-- Return files brought in: which, by whom, and which episode of which child came with them, so that the same file again changes nothing.
create table census_imports (
    id             uuid primary key,
    started_at     timestamptz not null,
    started_by     text not null,
    finished_at    timestamptz,
    reference_date date,
    children       bigint,
    imported       bigint,
    already_here   bigint,
    refused        bigint
);

-- The children of one file, to see one that occurs twice without keeping the file in memory.
create table census_children (
    import_id   uuid not null references census_imports (id),
    la_child_id text not null,
    line        integer not null,
    primary key (import_id, la_child_id)
);

create table imported_episodes (
    child_id    uuid not null references children (id),
    referred_on date not null,
    closed_on   date,
    content     text not null,                -- a digest: tells the same from another, and nothing else
    import_id   uuid not null references census_imports (id),
    line        integer not null,
    primary key (child_id, referred_on)
);
