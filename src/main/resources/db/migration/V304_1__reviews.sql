-- One review of one looked-after child: due, consulted, held. The next one is a row of its own.
create table care_reviews (
    id              uuid        primary key,
    child           uuid        not null,
    journey         text        not null,
    source_event    text        not null,       -- the same event never begins a second review of the child
    number          integer     not null,       -- 1 is the first since the child became looked after
    care_began_at   timestamptz not null,
    counted_from    timestamptz not null,       -- the first from the start of care, every other from the review before
    begun_at        timestamptz not null,
    begun_by        text        not null,
    planned_for     date,                       -- the day the reviewing officer wants it on
    next_on         date,                       -- the day wanted for the review after this one
    postponed       integer     not null,
    adjourned_at    timestamptz,
    child_seen_at   timestamptz,                -- Annex A list 8: last visit or contact of the reviewing officer
    held_at         timestamptz,                -- 903: REVIEW; Annex A list 8: latest statutory review
    held_by         text,
    participation   text,                       -- 903: REVIEW_CODE
    plan_right      boolean,
    permanence_plan text,                       -- Annex A list 8; NONE where the review found none
    placement_fits  boolean,
    circulated_at   timestamptz,
    checked_at      timestamptz,
    check_seen_at   timestamptz,                -- the child was seen or spoken to for the midway check
    over_at         timestamptz,                -- ended without being held
    over_by         text,
    over_why        text,
    version         integer     not null,
    constraint one_review_per_event unique (child, source_event),
    constraint held_says_what check ((held_at is null) = (participation is null) and (held_at is null) = (permanence_plan is null)),
    constraint held_or_over check (held_at is null or over_at is null),
    constraint over_says_why check ((over_at is null) = (over_why is null))
);
create index care_reviews_of_child on care_reviews (child);
create index care_reviews_open on care_reviews (child) where held_at is null and over_at is null;

-- A concern of a reviewing officer or a chair about one child, and how it was closed.
create table concerns (
    id               uuid        primary key,
    child            uuid        not null,
    journey          text        not null,
    source_event     text        not null,
    review           uuid        references care_reviews,
    about            text        not null,
    wanted           text        not null,
    raised_at        timestamptz not null,
    raised_by        text        not null,
    raised_as        text        not null,
    straight_to_formal boolean   not null,
    why_formal       text,
    formal_at        timestamptz,
    concern_end      text,
    closed_at        timestamptz,
    closed_by        text,
    closed_why       text,
    version          integer     not null,
    constraint one_concern_per_event unique (child, source_event),
    constraint closed_says_how check ((closed_at is null) = (concern_end is null) and (closed_at is null) = (closed_why is null))
);
create index concerns_of_child on concerns (child);

-- Who was asked to settle the concern, one row for each rung, and what came of it. A vacant rung is a row too.
create table concern_steps (
    id          uuid        primary key,
    concern     uuid        not null references concerns,
    number      integer     not null,
    rung        text        not null,
    asked_at    timestamptz not null,
    outcome     text,                           -- null while an answer is awaited
    outcome_at  timestamptz,
    answered_by text,
    version     integer     not null,
    unique (concern, number),
    constraint outcome_has_a_time check ((outcome is null) = (outcome_at is null))
);

-- Each time Cafcass was told, and why.
create table cafcass_notices (
    id          uuid        primary key,
    concern     uuid        not null references concerns,
    child       uuid        not null,
    told_at     timestamptz not null,
    told_by     text        not null,
    why         text        not null,
    recorded_at timestamptz not null
);
create index cafcass_notices_of_concern on cafcass_notices (concern);

-- What a review, or the end of a concern, decided shall be done for the child: by whom, by when, and whether it was.
create table review_decisions (
    id          uuid        primary key,
    review      uuid        references care_reviews,
    concern     uuid        references concerns,
    child       uuid        not null,
    what        text        not null,
    owner       text        not null,
    due_on      date        not null,
    decided_at  timestamptz not null,
    decided_by  text        not null,
    settled     text,                           -- null while it is open
    settled_on  date,
    settled_how text,
    version     integer     not null,
    constraint decided_by_a_review_or_concern check ((review is null) <> (concern is null)),
    constraint settled_on_a_day check ((settled is null) = (settled_on is null))
);
create index review_decisions_of_child on review_decisions (child);

create function reviews_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger care_reviews_stay before delete on care_reviews for each row execute function reviews_stay();
create trigger concerns_stay before delete on concerns for each row execute function reviews_stay();
create trigger concern_steps_stay before delete on concern_steps for each row execute function reviews_stay();
create trigger cafcass_notices_stay before delete on cafcass_notices for each row execute function reviews_stay();
create trigger review_decisions_stay before delete on review_decisions for each row execute function reviews_stay();
