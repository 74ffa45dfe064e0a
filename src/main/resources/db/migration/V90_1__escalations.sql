-- One escalation for everything that is late about one child at a time, and all that was asked and answered about it. Nothing here is deleted.
create table escalations (
    id            uuid        primary key,
    child         uuid        not null,
    journey       text,
    state         text        not null check (state in ('ASKING', 'ACKNOWLEDGED', 'WAITING', 'RESOLVED')),
    post          text,                              -- the role asked now, or that answered last
    team          text,
    group_asked   text,
    asked_at      timestamptz,
    answer_by     timestamptz,
    look_again_at timestamptz,
    broken_dates  integer     not null,              -- how many dates in a row went by with the work not done
    worker        text,                              -- who held the child when it was raised
    raised_at     timestamptz not null,
    resolved_at   timestamptz,
    version       integer     not null,
    constraint asking_means_someone_by_some_time check (state <> 'ASKING' or asked_at is null or (post is not null and answer_by is not null)),
    constraint acknowledged_has_a_date check (state <> 'ACKNOWLEDGED' or look_again_at is not null)
);
create unique index one_open_escalation_per_child_and_journey on escalations (child, coalesce(journey, '')) where state <> 'RESOLVED';
create index escalations_of_a_worker on escalations (worker) where state <> 'RESOLVED';

create table escalation_lines (
    id           uuid        primary key,
    escalation   uuid        not null references escalations,
    clock        uuid        not null,
    rule         text        not null,
    subject      uuid        not null,
    answered     text,                               -- the last moment of its ladder somebody answered for
    added_at     timestamptz not null,
    resolved_at  timestamptz,
    resolved_as  text,                               -- met, met-late, cancelled, replaced
    late_seconds bigint,
    version      integer     not null
);
create unique index one_open_line_per_clock on escalation_lines (clock) where resolved_at is null;
create index lines_of_an_escalation on escalation_lines (escalation);

create table escalation_steps (
    number     bigint      generated always as identity primary key,
    escalation uuid        not null references escalations,
    kind       text        not null check (kind in ('ASKED', 'UNANSWERED', 'VACANT')),
    post       text        not null,
    team       text,
    at         timestamptz not null,
    answer_by  timestamptz
);
create index steps_of_an_escalation on escalation_steps (escalation, number);

create table escalation_answers (
    id               uuid        primary key,
    escalation       uuid        not null references escalations,
    post             text        not null,
    by               text        not null,
    at               timestamptz not null,
    answer_by        timestamptz not null,
    what_was_late    text        not null,
    means_for_child  text        not null,
    decision         text        not null check (decision in ('NEW_DATE', 'HELP', 'REALLOCATE', 'ACCEPT_WITH_REASON')),
    look_again_on    date        not null,
    arrangement      text,
    reason           text,
    told             text
);
create index answers_to_an_escalation on escalation_answers (escalation, at);

-- Many children of one worker late at once is about the worker's load: one notice a day, not one for each child.
create table load_notices (
    worker     text        not null,
    on_day     date        not null,
    children   integer     not null,
    noticed_at timestamptz not null,
    primary key (worker, on_day)
);

-- Duties done late for which nobody has said why yet: one question for a child at a time, however many ended late.
create table lateness_questions (
    id        uuid        primary key,
    child     uuid        not null,
    journey   text,
    post      text        not null,
    team      text,
    group_asked text      not null,
    asked_at  timestamptz not null,
    answer_by timestamptz not null,
    closed_at timestamptz,
    closed_by text,
    kind      text,
    reason    text,
    version   integer     not null
);
create unique index one_open_question_per_child_and_journey on lateness_questions (child, coalesce(journey, '')) where closed_at is null;

create table lateness_question_clocks (
    question uuid not null references lateness_questions,
    clock    uuid not null,
    primary key (question, clock)
);
