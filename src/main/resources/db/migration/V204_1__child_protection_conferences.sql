-- One child's own part of a conference: its dates, its decision, how it ended. Brothers and sisters of one meeting share its number.
create table child_protection_conferences (
    id                      uuid        primary key,
    child                   uuid        not null,
    journey                 text        not null,
    kind                    text        not null check (kind in ('INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')),
    duty                    uuid        not null,        -- the record whose clock says by when: the enquiry, the plan, or this conference
    duty_rule               text        not null,
    timed_rule              text        not null,        -- of its clocks the one whose timer stands in the diagram: the earlier
    since                   timestamptz not null,
    expected_birth          date,
    source_event            text        not null,        -- the same event never asks for a second conference of the child
    requested_at            timestamptz not null,
    requested_by            text        not null,
    meeting                 uuid,                        -- which sitting it is booked for; the same for brothers and sisters
    booked_for              timestamptz,                 -- null while no day is booked
    held_at                 timestamptz,                 -- census: date of the initial conference
    held_by                 text,
    quoracy                 text,
    decision                text,
    suggested               text,
    why_different           text,
    category                text,                        -- census: category of abuse
    earlier_plans_here      integer     not null default 0,
    earlier_plans_elsewhere integer     not null default 0,
    outline                 jsonb,
    dissent                 text[]      not null default '{}',
    first_core_group_on     date,
    review_on               date,
    concluded_at            timestamptz,
    ended_at                timestamptz,
    ended_why               text,
    version                 integer     not null,
    constraint one_conference_per_event unique (child, source_event),
    constraint held_with_a_decision check ((held_at is null) = (decision is null)),
    constraint a_plan_has_a_category check (decision is distinct from 'PLAN' or category is not null),
    constraint conference_ended_says_why check ((ended_at is null) = (ended_why is null)),
    constraint held_or_ended check (concluded_at is null or ended_at is null)
);

-- A duty is done by one conference: a second open one for the same duty is impossible.
create unique index one_open_conference_for_a_duty on child_protection_conferences (duty, duty_rule) where concluded_at is null and ended_at is null;
create index conferences_of_a_meeting on child_protection_conferences (meeting);

-- Every day a conference was ever booked for. Written once.
create table conference_bookings (
    id          uuid        primary key,
    conference  uuid        not null references child_protection_conferences,
    number      integer     not null,
    meeting     uuid        not null,
    booked_for  timestamptz not null,
    after_due   boolean     not null,
    answers     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (conference, number)
);

-- What happened on the day: held, adjourned, postponed, or the booking was wrong. Each child's copy holds its own part only. Written once.
create table conference_sittings (
    id            uuid        primary key,
    conference    uuid        not null references child_protection_conferences,
    number        integer     not null,
    meeting       uuid        not null,
    what_happened text        not null check (what_happened in ('held', 'adjourned', 'postponed', 'corrected')),
    at            timestamptz not null,
    answers       jsonb       not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    unique (conference, number)
);

-- What was given to the family and the agencies in writing: the report before, the decision letter and the minutes after. Written once.
create table conference_papers (
    id          uuid        primary key,
    conference  uuid        not null references child_protection_conferences,
    kind        text        not null check (kind in ('REPORT', 'LETTER', 'MINUTES')),
    answers     jsonb       not null,
    given_at    timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (conference, kind)
);

create function conference_papers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger conference_bookings_stay before delete or update on conference_bookings for each row execute function conference_papers_stay();
create trigger conference_sittings_stay before delete or update on conference_sittings for each row execute function conference_papers_stay();
create trigger conference_papers_stay before delete or update on conference_papers for each row execute function conference_papers_stay();
create trigger conferences_stay before delete on child_protection_conferences for each row execute function conference_papers_stay();
