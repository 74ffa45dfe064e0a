-- One closing of a child's case: proposed, prepared, approved, the record completed; or kept open, or stopped by something new.
create table closures (
    id            uuid        primary key,
    child         uuid        not null,
    journey       text        not null,
    source_event  text        not null,       -- the same event never begins a second closing of the child's case
    reason        text        not null,       -- the code the census asks for
    because       text        not null,
    proposed_at   timestamptz not null,
    proposed_by   text        not null,
    prepared_by   text,
    child_seen_on date,
    approved_at   timestamptz,
    approved_by   text,
    closure_end   text,
    ended_at      timestamptz,
    ended_by      text,
    ended_why     text,
    version       integer     not null,
    constraint one_closure_per_event unique (child, source_event),
    constraint ended_closure_says_how check ((ended_at is null) = (closure_end is null) and (ended_at is null) = (ended_why is null))
);
create unique index one_open_closure_per_child on closures (child) where ended_at is null;
create index closures_of_child on closures (child, proposed_at);

create function closures_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger closures_stay before delete on closures for each row execute function closures_stay();
