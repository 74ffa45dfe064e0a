-- How far the demo's time has been moved, so that it does not fall back when the server starts again. Empty in production.
create table demo_time (
    only_row     boolean     primary key default true check (only_row),
    ahead_millis bigint      not null,
    moved_at     timestamptz not null        -- real time
);
