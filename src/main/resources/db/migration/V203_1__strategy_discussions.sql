-- One strategy discussion, about one child or several brothers and sisters.
create table strategy_discussions (
    id                  uuid        primary key,
    reasonable_cause_at timestamptz not null,
    because             text        not null,
    opened_at           timestamptz not null,
    opened_by           text        not null,
    version             integer     not null
);

-- Each child's part in it: its own clock, decision and end.
create table strategy_discussion_children (
    id                   uuid        primary key,
    discussion           uuid        not null references strategy_discussions,
    child                uuid        not null,
    journey              text        not null,
    reasonable_cause_at  timestamptz not null,
    joined_at            timestamptz not null,
    joined_by            text        not null,
    held_at              timestamptz,
    held_by              text,
    outcome              text,
    immediate_protection boolean,
    new_enquiry          boolean,
    worker               text,
    ended_at             timestamptz,
    ended_why            text,
    version              integer     not null,
    unique (discussion, child),
    constraint held_with_a_decision check ((held_at is null) = (outcome is null) and (held_at is null) = (immediate_protection is null)
        and (held_at is null) = (new_enquiry is null)),
    constraint discussion_ended_says_why check ((ended_at is null) = (ended_why is null))
);
-- Two discussions about one child that are both still to be held would be two meetings about one danger.
create unique index one_discussion_to_be_held on strategy_discussion_children (child) where held_at is null and ended_at is null;
create index discussions_of_a_child on strategy_discussion_children (child, joined_at);

-- Every suspicion as it was said. Written once; the same event never leads to a second discussion about a child.
create table strategy_discussion_causes (
    part                uuid        not null references strategy_discussion_children,
    child               uuid        not null,
    source_event        text        not null,
    reasonable_cause_at timestamptz not null,
    because             text        not null,
    noted_at            timestamptz not null,
    noted_by            text        not null,
    primary key (child, source_event)
);
create index causes_of_a_part on strategy_discussion_causes (part, noted_at);

-- What was written down each time people spoke about the child, quorate or not yet. Written once.
create table strategy_discussion_records (
    id          uuid        primary key,
    part        uuid        not null references strategy_discussion_children,
    discussion  uuid        not null references strategy_discussions,
    number      integer     not null,
    quorate     boolean     not null,
    missing     text,
    answers     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (part, number),
    constraint not_quorate_says_who_was_missing check (quorate = (missing is null))
);
create index records_of_a_discussion on strategy_discussion_records (discussion, recorded_at);

create trigger causes_stay before delete or update on strategy_discussion_causes for each row execute function assessment_papers_stay();
create trigger discussion_records_stay before delete or update on strategy_discussion_records for each row execute function assessment_papers_stay();
