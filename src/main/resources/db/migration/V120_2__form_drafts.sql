-- Half-filled forms, one for each person and task: never in the engine, never in a browser, gone when the task is done.
create table form_drafts (
    task       text not null,
    by         text not null,
    answers    text not null,
    kept_at    timestamptz not null,
    primary key (task, by)
);
