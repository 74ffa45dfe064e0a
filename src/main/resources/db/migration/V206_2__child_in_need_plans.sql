-- One child in need plan of one child: decided, agreed with the family, reviewed, ended.
create table need_plans (
    id              uuid        primary key,
    child           uuid        not null,
    journey         text        not null,
    source_event    text        not null,       -- the same event never begins a second plan of the child
    because         text,
    decided_at      timestamptz not null,
    begun_at        timestamptz not null,
    begun_by        text        not null,
    brought_in      boolean     not null,
    agreed_at       timestamptz,                -- census: CINPlanStartDate
    agreed_by       text,
    cycle           integer     not null,       -- how many reviews it has had
    reviewed_at     timestamptz,
    wanted          text,                       -- what was decided at the end of a cycle, until it is passed on
    wanted_at       timestamptz,
    wanted_by       text,
    wanted_why      text,
    plan_end        text,
    ended_at        timestamptz,                -- census: CINPlanEndDate
    ended_by        text,
    ended_why       text,
    version         integer     not null,
    constraint one_need_plan_per_event unique (child, source_event),
    constraint ended_says_how check ((ended_at is null) = (plan_end is null) and (ended_at is null) = (ended_why is null))
);
create index need_plans_of_child on need_plans (child);

-- What was written at each meeting and decision about the plan, and beside a decision what the rule table suggested. Written once.
create table need_plan_papers (
    id            uuid        primary key,
    plan          uuid        not null references need_plans,
    number        integer     not null,
    form          text        not null,
    answers       jsonb       not null,
    suggested     text,
    suggested_why text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    unique (plan, number)
);

create function need_plan_papers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger need_papers_stay before delete or update on need_plan_papers for each row execute function need_plan_papers_stay();
create trigger need_plans_stay before delete on need_plans for each row execute function need_plan_papers_stay();
