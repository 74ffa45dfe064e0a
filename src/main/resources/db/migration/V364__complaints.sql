-- Complaints in their three stages, each in a file kept apart.
create table complaints (
    id            uuid        primary key references kept_apart_files (id),
    child         uuid        not null,
    source_event  text        not null unique,
    made_at       timestamptz not null,
    recorded_by   text        not null,
    complainant   text        not null,
    by_child      boolean     not null,
    what          text        not null,
    wished        text        not null,
    stage         integer     not null,
    more_time     boolean     not null,      -- agreed in this stage
    stage_since   timestamptz not null,      -- what the stage's clock counts from
    answered_at   timestamptz,
    finding       text,
    complaint_end text,
    ended_at      timestamptz,
    ended_by      text,
    ended_why     text,
    version       integer     not null,
    constraint complaint_ended_says_how check ((ended_at is null) = (complaint_end is null) and (ended_at is null) = (ended_why is null))
);
create trigger complaints_stay before delete on complaints for each row execute function kept_apart_stays();
