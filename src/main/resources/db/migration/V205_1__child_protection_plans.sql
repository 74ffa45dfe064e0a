-- One child protection plan of one child, from the conference that made it to its end, whatever cycle it is in.
create table child_protection_plans (
    id                  uuid          primary key,
    child               uuid          not null,
    journey             text          not null,
    conference          uuid,                              -- null: brought in with the caseload
    source_event        text          not null,            -- the same event never begins a second plan of the child
    started_at          timestamptz   not null,            -- census: CPPstartDate
    recorded_at         timestamptz   not null,
    recorded_by         text          not null,
    initial_category    text          not null,            -- census: InitialCategoryOfAbuse
    latest_category     text          not null,            -- census: LatestCategoryOfAbuse
    earlier_plans       integer       not null,            -- census: NumberOfPreviousCPP
    outline             jsonb         not null,
    first_core_group_on date,
    reviewed_at         timestamptz[] not null default '{}', -- census: CPPreviewDate
    review_conferences  uuid[]        not null default '{}',
    ended_at            timestamptz,                       -- census: CPPendDate
    ended_why           text,
    ended_by            text,
    version             integer       not null,
    constraint one_plan_per_event unique (child, source_event),
    constraint ended_says_why_and_by_whom check ((ended_at is null) = (ended_why is null) and (ended_at is null) = (ended_by is null)),
    constraint ends_after_it_began check (ended_at is null or ended_at >= started_at)
);
create unique index one_open_protection_plan on child_protection_plans (child) where ended_at is null;

-- What was written about a plan: core groups, reviews of a long plan, the manager's decision on a child not seen, the birth plan. Written once.
create table protection_plan_papers (
    id          uuid        primary key,
    plan        uuid        not null references child_protection_plans,
    kind        text        not null check (kind in ('CORE_GROUP', 'CORE_GROUP_NOT_HELD', 'UNSEEN_CHILD', 'LONG_PLAN', 'BIRTH_PLAN')),
    at          timestamptz not null,
    answers     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index protection_plan_papers_of_plan on protection_plan_papers (plan, kind, recorded_at);
create trigger protection_plan_papers_stay before delete or update on protection_plan_papers for each row execute function plan_papers_stay();
