-- Serious incidents, each in a file kept apart, and what must be done because of them.
create table incidents (
    id              uuid        primary key references kept_apart_files (id),
    child           uuid        not null,
    source_event    text        not null unique,
    aware_at        timestamptz not null,
    recorded_by     text        not null,
    what            text        not null,
    notified_at     timestamptz,
    rapid_review_at timestamptz,
    practice_review boolean     not null,
    published_at    timestamptz,
    ended_at        timestamptz,
    ended_by        text,
    ended_why       text,
    version         integer     not null,
    constraint incident_ended_says_why check ((ended_at is null) = (ended_why is null))
);
create table learning_actions (
    id        uuid        primary key,
    incident  uuid        not null references incidents (id),
    what      text        not null,
    who       text        not null,
    by_on     date        not null,
    agreed_at timestamptz not null,
    done_at   timestamptz,
    version   integer     not null
);
create index learning_actions_of_incident on learning_actions (incident);
create trigger incidents_stay before delete on incidents for each row execute function kept_apart_stays();
create trigger learning_actions_stay before delete on learning_actions for each row execute function kept_apart_stays();
