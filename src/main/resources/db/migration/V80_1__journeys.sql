-- One child's continuous period of involvement: opened by a first contact, closed when nothing is open.
create sequence journey_numbers;
create table journeys (
    id             uuid primary key,
    reference      text        not null unique,
    child          uuid        not null,
    opened_at      timestamptz not null,
    opened_because text        not null,
    closed_at      timestamptz,
    closed_because text,
    joined_into    text references journeys (reference),
    version        bigint      not null default 0
);
create unique index journeys_one_open_for_a_child on journeys (child) where closed_at is null;
create index journeys_of_child on journeys (child);

-- Which event began which stage, and how it ended.
create table journey_stages (
    id            uuid primary key,
    journey       text        not null references journeys (reference),
    process       text        not null,
    record        uuid        not null,
    name          text        not null,
    began_at      timestamptz not null,
    began_because text        not null,
    ended_at      timestamptz,
    outcome       text,
    unique (process, record)
);
create index journey_stages_of_journey on journey_stages (journey);

-- A next stage whose process is not built yet: a manager arranges it by hand, so that no child is dropped.
create table stages_by_hand (
    id           uuid primary key,
    child        uuid        not null,
    journey      text        not null references journeys (reference),
    next_stage   text        not null,
    asked_at     timestamptz not null,
    because      text        not null,
    arranged_on  date,
    arranged_by  text,
    with_whom    text,
    words        text,
    version      bigint      not null default 0
);
