-- Which team, and which worker in it, holds a child. The past stays: how many workers a child has had is a finding, not a detail.
create table holdings (
    id          uuid primary key,
    child       uuid        not null,
    team        text        not null,
    worker      text,
    from_at     timestamptz not null,
    until_at    timestamptz,
    by          text        not null,
    check (until_at is null or until_at >= from_at)
);
create unique index holdings_one_at_a_time on holdings (child) where until_at is null;
create index holdings_of_worker on holdings (worker) where until_at is null;
create index holdings_of_team on holdings (team) where until_at is null;
