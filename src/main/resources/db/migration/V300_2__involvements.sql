-- Services and appointed people who work with a child beside the team that holds the child, and why they may read the record.
create table involvements (
    id       bigint generated always as identity primary key,
    child    uuid        not null,
    role     text        not null,
    person   text,
    source   uuid        not null,
    from_at  timestamptz not null,
    until_at timestamptz,
    by       text        not null,
    check (until_at is null or until_at >= from_at)
);
create unique index involvements_once on involvements (source, role, child) where until_at is null;
create index involvements_of_child on involvements (child) where until_at is null;
