-- One assessment of one child: its dates, who holds it, how it ended.
create table single_assessments (
    id                   uuid        primary key,
    child                uuid        not null,
    journey              text        not null,
    started_because      text        not null,
    source_event         text        not null,        -- the same event never opens a second assessment of the child
    reason               text,
    referral_received_at timestamptz not null,
    decided_at           timestamptz not null,
    opened_at            timestamptz not null,
    opened_by            text        not null,
    worker               text,
    allocated_at         timestamptz,
    allocated_by         text,
    direction            text,
    safety_until_seen    text,
    started_on           date,                        -- census: the assessment's own start
    internal_review_on   date,                        -- census: the review date the manager set
    seen_at              timestamptz,
    authorised_at        timestamptz,
    authorised_by        text,
    outcome              text,
    primary_need         text,
    factors              text[]      not null default '{}',
    concluded_at         timestamptz,
    ended_at             timestamptz,
    ended_why            text,
    version              integer     not null,
    constraint one_assessment_per_event unique (child, source_event),
    constraint decided_after_the_referral check (decided_at >= referral_received_at),
    constraint authorised_with_an_outcome check ((authorised_at is null) = (outcome is null)),
    constraint ended_says_why check ((ended_at is null) = (ended_why is null))
);

-- Every attempt to see the child. Written once.
create table assessment_sightings (
    id          uuid        primary key,
    assessment  uuid        not null references single_assessments,
    number      integer     not null,
    seen        boolean     not null,
    seen_alone  boolean,
    at          timestamptz not null,
    answers     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (assessment, number)
);

-- Every version of the assessment that was sent to the manager, and what the manager said to it.
create table written_assessments (
    id            uuid        primary key,
    assessment    uuid        not null references single_assessments,
    number        integer     not null,
    answers       jsonb       not null,
    suggested     text        not null,
    suggested_why text        not null,
    outcome       text        not null,
    author        text        not null,
    sent_at       timestamptz not null,
    authorised    boolean,
    judgement     jsonb,
    decided_by    text,
    decided_at    timestamptz,
    version       integer     not null,
    unique (assessment, number),
    constraint never_authorised_by_its_author check (decided_by <> author)
);

-- The manager's reviews at the checkpoints. Written once.
create table assessment_reviews (
    id         uuid        primary key,
    assessment uuid        not null references single_assessments,
    rule       text        not null,
    answers    jsonb,                                 -- null: held before the caseload was brought in
    held_at    timestamptz not null,
    held_by    text        not null,
    unique (assessment, rule)
);

-- How the family and the agencies were told. Written once.
create table family_letters (
    id          uuid        primary key,
    assessment  uuid        not null unique references single_assessments,
    answers     jsonb       not null,
    told_at     timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);

create function assessment_papers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger sightings_stay before delete or update on assessment_sightings for each row execute function assessment_papers_stay();
create trigger reviews_stay before delete or update on assessment_reviews for each row execute function assessment_papers_stay();
create trigger letters_stay before delete or update on family_letters for each row execute function assessment_papers_stay();
create trigger versions_stay before delete on written_assessments for each row execute function assessment_papers_stay();
