-- What a plan says, in every version it ever had: the needs of the child, outcomes, actions, and what happens if not. Written once.
create table plan_versions (
    id           uuid        primary key,
    plan         uuid        not null,                -- the plan of whichever stage
    child        uuid        not null,
    number       integer     not null,
    needs        jsonb       not null,
    reading_ease integer     not null,
    written_at   timestamptz not null,
    written_by   text        not null,
    unique (plan, number)
);
create index plan_versions_of_child on plan_versions (child);

-- Every attempt to visit a child under a plan. Written once.
create table plan_visits (
    id          uuid        primary key,
    plan        uuid        not null,
    child       uuid        not null,
    number      integer     not null,
    seen        boolean     not null,
    seen_alone  boolean,
    at          timestamptz not null,
    purpose     text        not null,                 -- the plan's action in its words of that day
    answers     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (plan, number)
);
create index plan_visits_of_child on plan_visits (child, at);

-- Only the child may change: two records turned out to be of one child.
create function plan_papers_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'child' = to_jsonb(old) - 'child' then
        return new;
    end if;
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger plan_versions_stay before delete or update on plan_versions for each row execute function plan_papers_stay();
create trigger plan_visits_stay before delete or update on plan_visits for each row execute function plan_papers_stay();
