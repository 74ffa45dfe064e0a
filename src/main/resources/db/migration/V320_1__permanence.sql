-- Planning a lasting home for a child in care: one row from the day it begins to the plan, whatever number of meetings it takes.
create table permanence_plannings (
    id                 uuid        primary key,
    child              uuid        not null,
    journey            text        not null,
    source_event       text        not null,       -- the same event never begins a second planning for the child
    because            text        not null,
    plan_due_at        timestamptz,                -- when the law wants a plan; null where no clock runs
    begun_at           timestamptz not null,
    begun_by           text        not null,
    meetings           integer     not null,
    last_meeting_at    timestamptz,
    family_finder      text,
    outcome            text,
    outcome_because    text,
    decided_at         timestamptz,
    decided_by         text,
    planning_end       text,
    ended_at           timestamptz,
    ended_by           text,
    ended_why          text,
    version            integer     not null,
    constraint one_planning_per_event unique (child, source_event),
    constraint planning_ended_says_how check ((ended_at is null) = (planning_end is null) and (ended_at is null) = (ended_why is null))
);
create unique index one_open_planning on permanence_plannings (child) where ended_at is null;

-- One application for special guardianship: notice or the court's request, the report with its support plan, what the court decided.
create table special_guardianships (
    id                 uuid        primary key,
    child              uuid        not null,
    journey            text        not null,
    source_event       text        not null,
    asked_how          text        not null,       -- NOTICE, COURT, PLAN
    asked_at           timestamptz not null,
    report_by          date,                       -- the day the court set; null where three months count
    guardian           text        not null,
    begun_at           timestamptz not null,
    begun_by           text        not null,
    assessed_by        text,
    sent_back_because  text,
    report_sent_at     timestamptz,
    support_review_on  date,
    result             text,
    decided_at         timestamptz,
    decided_by         text,
    ended_at           timestamptz,
    ended_by           text,
    ended_why          text,
    version            integer     not null,
    constraint one_guardianship_per_event unique (child, source_event),
    constraint guardianship_ended_says_how check ((ended_at is null) = (result is null) and (ended_at is null) = (ended_why is null)),
    constraint court_sets_the_day check ((asked_how = 'COURT') = (report_by is not null))
);
create unique index one_open_guardianship on special_guardianships (child) where ended_at is null;

-- A child placed with a connected person who is approved for now (regulation 24): 16 weeks, extended once by eight.
create table connected_person_assessments (
    id                 uuid        primary key,
    child              uuid        not null,
    journey            text        not null,
    placement          uuid        not null unique, -- the placement it is about
    placed_at          timestamptz not null,
    begun_at           timestamptz not null,
    begun_by           text        not null,
    viable             boolean,
    approved_for_now_at timestamptz,
    assessed_by        text,
    finding            text,
    extended_at        timestamptz,
    result             text,
    decided_at         timestamptz,
    decided_by         text,
    ended_at           timestamptz,
    ended_by           text,
    ended_why          text,
    version            integer     not null,
    constraint connected_person_ended_says_how check ((ended_at is null) = (result is null) and (ended_at is null) = (ended_why is null))
);
create unique index one_open_connected_person on connected_person_assessments (child) where ended_at is null;

create function permanence_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger permanence_plannings_stay before delete on permanence_plannings for each row execute function permanence_stays();
create trigger special_guardianships_stay before delete on special_guardianships for each row execute function permanence_stays();
create trigger connected_person_assessments_stay before delete on connected_person_assessments for each row execute function permanence_stays();
