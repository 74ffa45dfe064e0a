-- The health and the education of a child in care: the time in care, and in it each assessment, check, questionnaire and plan.
create table wellbeing_periods (
    id           uuid        primary key,
    child        uuid        not null,
    journey      text        not null,
    source_event text        not null,          -- the same event never begins a second time in care of the child
    since        timestamptz not null,
    begun_at     timestamptz not null,
    begun_by     text        not null,
    ended_at     timestamptz,
    ended_by     text,
    ended_why    text,
    version      integer     not null,
    constraint one_wellbeing_per_event unique (child, source_event),
    constraint wellbeing_ended_says_why check ((ended_at is null) = (ended_why is null))
);
create index wellbeing_periods_of_child on wellbeing_periods (child);
create unique index one_open_wellbeing on wellbeing_periods (child) where ended_at is null;

-- SSDA903, table OC2: HEALTH_ASSESSMENT and the columns named beside their code.
create table health_assessments (
    id                    uuid        primary key,
    period                uuid        not null references wellbeing_periods,
    number                integer     not null,
    rule                  text        not null,
    planned_at            timestamptz not null,
    consent_from          text,
    consent_given         boolean,
    decided_on            date,
    sent_at               timestamptz,
    held_at               timestamptz,
    assessed_by           text,
    report_at             timestamptz,
    immunisations         boolean,              -- IMMUNISATIONS: up to date
    health_promotion      boolean,              -- HEALTH_CHECK: development checks up to date, under five
    substance_misuse      boolean,              -- SUBSTANCE_MISUSE
    intervention_received boolean,              -- INTERVENTION_RECEIVED
    intervention_offered  boolean,              -- INTERVENTION_OFFERED, only where none was received
    offences_asked_on     date,
    convicted_on          date,                 -- CONVICTED: convicted or cautioned, from ten
    outcome               text,
    closed_at             timestamptz,
    closed_by             text,
    version               integer     not null,
    unique (period, number),
    constraint health_closed_says_how check ((closed_at is null) = (outcome is null)),
    constraint offered_only_where_none_received check (intervention_offered is null or intervention_received = false),
    constraint intervention_only_with_misuse check (intervention_received is null or substance_misuse = true)
);
create unique index one_open_health_assessment on health_assessments (period) where closed_at is null;

create table dental_checks (
    id          uuid        primary key,
    period      uuid        not null references wellbeing_periods,
    outcome     text        not null,
    checked_on  date,                           -- TEETH_CHECK
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint checked_has_its_day check ((outcome = 'CHECKED') = (checked_on is not null))
);
create index dental_checks_of_period on dental_checks (period);

create table strengths_scores (
    id           uuid        primary key,
    period       uuid        not null references wellbeing_periods,
    filled_in_on date        not null,
    score        integer     check (score between 0 and 40),   -- SDQ_SCORE
    reason_code  text        check (reason_code in ('SDQ2', 'SDQ3', 'SDQ4', 'SDQ5')), -- SDQ_REASON; SDQ1, the age, is never chosen
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint score_or_reason check ((score is null) <> (reason_code is null))
);
create index strengths_scores_of_period on strengths_scores (period);

create table education_plans (
    id                 uuid        primary key,
    period             uuid        not null references wellbeing_periods,
    number             integer     not null,
    rule               text        not null,
    first_at_school    boolean     not null,
    counts_from        timestamptz not null,
    setting            text,
    school             text,
    designated_teacher text,
    started_at         timestamptz,
    met_at             timestamptz,
    sent_at            timestamptz,
    attendance_percent integer     check (attendance_percent between 0 and 100),
    attainment         text,
    times_returned     integer     not null,
    grade              text,
    plan_end           text,
    closed_at          timestamptz,
    closed_by          text,
    version            integer     not null,
    unique (period, number),
    constraint education_closed_says_how check ((closed_at is null) = (plan_end is null))
);
create unique index one_open_education_plan on education_plans (period) where closed_at is null;

-- Terms as a school told them. What no school told is not known, and asked.
create table told_school_terms (
    school    text        not null,
    first_day date        not null,
    last_day  date        not null,
    told_at   timestamptz not null,
    told_by   text        not null,
    primary key (school, first_day),
    constraint term_ends_after_it_begins check (last_day > first_day)
);

create function wellbeing_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger wellbeing_periods_stay before delete on wellbeing_periods for each row execute function wellbeing_stays();
create trigger health_assessments_stay before delete on health_assessments for each row execute function wellbeing_stays();
create trigger education_plans_stay before delete on education_plans for each row execute function wellbeing_stays();
create trigger dental_checks_stay before delete or update on dental_checks for each row execute function wellbeing_stays();
create trigger strengths_scores_stay before delete or update on strengths_scores for each row execute function wellbeing_stays();
