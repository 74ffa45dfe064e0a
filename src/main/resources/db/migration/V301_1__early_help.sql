-- Early help for one child, from the need seen to the end: agreement, whole-family assessment, team around the family, plan, reviews.
create table early_help_episodes (
    id                uuid        primary key,
    child             uuid        not null,
    journey           text        not null,
    source_event      text        not null,     -- the same event never begins a second episode of the child
    because           text        not null,
    decided_at        timestamptz not null,
    begun_at          timestamptz not null,
    begun_by          text        not null,
    stepped_down_from text,                     -- the statutory stage that handed over, in words
    tried_before      text,                     -- what that stage tried, in words
    step              text        not null,
    handed_over_at    timestamptz,
    lead_name         text,
    lead_kind         text,
    lead_agency       text,
    agreed_at         timestamptz,              -- Annex A list 2: assessment start date
    assessed_at       timestamptz,              -- Annex A list 2: assessment completion date
    organisation      text,                     -- Annex A list 2: organisation completing the assessment
    whole_family      boolean     not null,
    plan_agreed_at    timestamptz,
    whole_family_plan boolean     not null,
    reviews           integer     not null,
    reviewed_at       timestamptz,
    satisfaction      integer     check (satisfaction between 0 and 10),
    wanted            text,                     -- what was decided at the end of a step, until it is passed on
    wanted_at         timestamptz,
    wanted_by         text,
    wanted_why        text,
    wanted_end        text,
    episode_end       text,
    ended_at          timestamptz,
    ended_by          text,
    ended_why         text,
    version           integer     not null,
    constraint one_early_help_per_event unique (child, source_event),
    constraint early_help_ended_says_how check ((ended_at is null) = (episode_end is null) and (ended_at is null) = (ended_why is null)),
    constraint assessed_by_somebody check ((assessed_at is null) = (organisation is null))
);
create unique index one_early_help_at_a_time on early_help_episodes (child) where ended_at is null;
create index early_help_ended on early_help_episodes (ended_at);

-- Agreement to share, for one agency and one purpose. Withdrawn at any time; ended with the help it was given for.
create table early_help_agreements (
    id            uuid        primary key,
    child         uuid        not null,
    early_help    uuid        references early_help_episodes,
    agency        text        not null,
    purpose       text        not null,
    agreed_at     timestamptz not null,
    agreed_by     text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    ended_at      timestamptz,
    constraint withdrawn_by_somebody_for_a_reason check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null)),
    constraint withdrawn_after_agreed check (withdrawn_at >= agreed_at)
);
create unique index one_agreement_for_agency_and_purpose on early_help_agreements (child, lower(agency), purpose) where withdrawn_at is null and ended_at is null;
create index agreements_of_agency on early_help_agreements (lower(agency)) where withdrawn_at is null and ended_at is null;

-- What the family wants to reach. Owned by somebody in the family, measured 0 to 10 at the start and at every review.
create table early_help_goals (
    id            uuid        primary key,
    early_help    uuid        not null references early_help_episodes,
    number        integer     not null,
    goal          text        not null,
    owner         text        not null,
    first_step    text        not null,
    step_by       text        not null,
    step_on       date        not null,
    set_at        timestamptz not null,
    start_measure integer     not null check (start_measure between 0 and 10),
    unique (early_help, number)
);
create table early_help_goal_measures (
    id          uuid        primary key,
    goal        uuid        not null references early_help_goals,
    number      integer     not null,
    measured_at timestamptz not null,
    measure     integer     not null check (measure between 0 and 10),
    family_says text        not null,
    recorded_by text        not null,
    unique (goal, number)
);

-- Targeted family support: 6 to 12 weeks, looked at by a manager in week 12 if it still goes on.
create table early_help_supports (
    id          uuid        primary key,
    early_help  uuid        not null references early_help_episodes,
    given_by    text        not null,
    started_on  date        not null,
    decided     text,                           -- the manager's latest decision, until it is passed on
    decided_at  timestamptz,
    decided_by  text,
    decided_why text,
    ended_on    date,
    ended_why   text,
    recorded_by text        not null,
    constraint support_ended_after_it_started check (ended_on >= started_on)
);
create unique index one_support_at_a_time on early_help_supports (early_help) where ended_on is null;

-- The index of children known below the threshold: flags of need, none of them a safeguarding concern.
create table early_help_flags (
    id         uuid        primary key,
    child      uuid        not null,
    need       text        not null,
    words      text        not null,
    source     uuid,                            -- the early help episode whose assessment found it; null where somebody raised it by itself
    raised_at  timestamptz not null,
    raised_by  text        not null,
    ended_at   timestamptz,
    ended_by   text,
    ended_why  text,
    constraint flag_ended_for_a_reason check ((ended_at is null) = (ended_why is null))
);
create unique index one_flag_of_a_need on early_help_flags (child, need) where ended_at is null;
create index flags_by_need on early_help_flags (need) where ended_at is null;

-- Numbers that no child's record holds: audits with their grade, and people trained.
create table early_help_practice (
    id          uuid        primary key,
    kind        text        not null check (kind in ('AUDIT', 'TRAINING')),
    on_day      date        not null,
    number      integer     not null check (number > 0),
    good        integer     check (good between 0 and number),
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint audits_are_graded check ((kind = 'AUDIT') = (good is not null))
);

create function early_help_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger early_help_episodes_stay before delete on early_help_episodes for each row execute function early_help_stays();
create trigger early_help_agreements_stay before delete on early_help_agreements for each row execute function early_help_stays();
create trigger early_help_goals_stay before delete or update on early_help_goals for each row execute function early_help_stays();
create trigger early_help_measures_stay before delete or update on early_help_goal_measures for each row execute function early_help_stays();
create trigger early_help_flags_stay before delete on early_help_flags for each row execute function early_help_stays();
create trigger early_help_practice_stays before delete or update on early_help_practice for each row execute function early_help_stays();
