-- What a caseload brought in leaves in doubt about a child: sentences without personal data, each settled by a manager.
create table brought_in_doubts (
    id         uuid primary key,
    child      uuid        not null,
    journey    text references journeys (reference),   -- the open one; null where everything brought in was closed
    team       text        not null,
    asked_at   timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    why_not    text,                                   -- why it fell away unsettled
    version    bigint      not null default 0
);
create unique index one_open_list_of_doubts_per_child on brought_in_doubts (child) where settled_at is null;

create table brought_in_doubt_lines (
    id          uuid primary key,
    doubts      uuid    not null references brought_in_doubts (id),
    place       int     not null,
    referred_on date    not null,
    doubt       text    not null,
    decision    text check (decision in ('stands', 'corrected', 'askedThere')),
    words       text,
    unique (doubts, place)
);
