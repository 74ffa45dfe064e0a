-- What people wrote on forms, as they wrote it; one table for every module whose papers have no columns of their own.
create table papers (
    id            uuid primary key,
    subject       uuid not null,
    child         uuid not null,
    form          text not null,
    number        integer not null,
    at            timestamptz not null,
    answers       jsonb not null,
    suggested     text,
    suggested_why text,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    unique (subject, form, number)
);
create index papers_of_child on papers (child, recorded_at);
