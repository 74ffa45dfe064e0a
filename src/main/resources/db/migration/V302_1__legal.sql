-- One legal case of a family: the gateway, pre-proceedings and the court. What is said of all its children stands here.
create table legal_cases (
    id                   uuid        primary key,
    source_event         text        not null unique, -- the same event never opens a second case
    because              text        not null,
    thought_at           timestamptz not null,        -- when a manager thought that the threshold may be met
    opened_at            timestamptz not null,
    opened_by            text        not null,
    stage                text        not null,
    round                integer     not null,        -- how often it has come to the gateway
    lead                 uuid        not null,        -- the child's part whose clocks the diagrams time
    panel_on             date,
    panel_urgent         boolean,
    panel_decision       text,
    panel_decided_at     timestamptz,
    panel_decided_by     text,
    panel_reasons        text,
    pp_start_on          date,                        -- CIN: PPStartDate
    letter_sent_at       timestamptz,                 -- CIN: LBPSentDate
    family_meeting       text,                        -- offered, exempt
    family_offered_on    date,                        -- CIN: FGDMMeetingOffer
    family_answer        text,                        -- accepted, refused
    family_answered_on   date,
    family_held_on       date,                        -- CIN: FGDMMeetingFac
    meeting_offers       integer     not null,
    first_meeting_at     timestamptz,                 -- CIN: InitialPPMeetingDate
    reviews              integer     not null,        -- CIN: ReviewMeetingsCount
    reviewed_at          timestamptz,
    extended_to          date,
    extension_by         text,
    extension_at         timestamptz,
    step_decision_at     timestamptz,                 -- CIN: StepDecisionDate
    step_decision_by     text,
    step_decision_why    text,
    pp_outcome           text,                        -- CIN: PPOutcome
    short_notice         boolean,
    short_notice_why     text,
    evidence_filed_at    timestamptz,
    issue_letter_on      date,                        -- CIN: LetterInitCPDate
    issued_on            date,                        -- CIN: CourtAppDate
    placement_asked      text,                        -- notPlanned, applied, notYet
    placement_applied_on date,
    court_extended_to    date,
    next_date_on         date,
    final_on             date,
    final_late_why       text,
    final_who_knew       text,
    final_known_on       date,
    tracked_on           date,
    ended_at             timestamptz,
    version              integer     not null
);

-- Each child in the case with a status and an end of its own; a child may join late and leave early.
create table legal_case_children (
    id          uuid        primary key,
    legal_case  uuid        not null references legal_cases,
    number      integer     not null,   -- in which order they joined
    child       uuid        not null,
    journey     text        not null,
    status      text        not null,
    status_at   timestamptz not null,
    joined_at   timestamptz not null,
    joined_by   text        not null,
    ended_at    timestamptz,
    ended_by    text,
    ended_why   text,
    version     integer     not null,
    constraint child_once_in_case unique (legal_case, child),
    constraint ended_says_why check ((ended_at is null) = (ended_why is null))
);
create index legal_case_children_of_child on legal_case_children (child);
create unique index one_open_legal_case_of_child on legal_case_children (child) where ended_at is null;

-- A lawyer's advice is privileged: only its author and the readers named in it ever see it, so it stands in no paper and no event.
create table privileged_advice (
    id          uuid        primary key,
    legal_case  uuid        not null references legal_cases,
    about       text        not null,   -- panel, letter, extension
    advice      text        not null,
    author      text        not null,
    given_at    timestamptz not null
);
create index privileged_advice_of_case on privileged_advice (legal_case, given_at);
create table privileged_advice_readers (
    advice uuid not null references privileged_advice,
    reader text not null,
    primary key (advice, reader)
);

-- The letter before proceedings as it was sent: never changed afterwards. Drafts are papers.
create table letters_before_proceedings (
    id         uuid        primary key,
    legal_case uuid        not null references legal_cases,
    number     integer     not null,
    tried      text        not null,
    our_part   text        not null,
    assessments text,
    written_by text        not null,
    checked_by text        not null,
    signed_by  text        not null,
    signed_at  timestamptz not null,
    sent_at    timestamptz not null,
    unique (legal_case, number)
);
create table letter_parents (
    id              uuid        primary key,
    letter          uuid        not null references letters_before_proceedings,
    number          integer     not null,
    parent          text        not null,
    worries         text        not null,
    next_steps      text        not null,
    meeting_at      timestamptz not null,
    meeting_place   text        not null,
    legal_advice    text        not null,
    language        text        not null,
    delivered_how   text        not null,
    delivered_at    timestamptz not null,
    unique (letter, number)
);
create table required_changes (
    id            uuid    primary key,
    letter_parent uuid    not null references letter_parents,
    number        integer not null,
    what          text    not null,
    by_on         date    not null,
    help          text    not null,
    unique (letter_parent, number)
);
create table required_change_reviews (
    id          bigint      generated always as identity primary key,
    change      uuid        not null references required_changes,
    review      integer     not null,
    how         text        not null check (how in ('happened', 'partly', 'notHappened')),
    evidence    text        not null,
    reviewed_at timestamptz not null,
    recorded_by text        not null,
    unique (change, review)
);

create table court_hearings (
    id            uuid        primary key,
    legal_case    uuid        not null references legal_cases,
    kind          text        not null,
    held_on       date        not null,
    held          boolean     not null,
    ordered       text        not null,
    next_kind     text,
    next_on       date,
    extended_to   date,
    extension_why text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null
);
create index court_hearings_of_case on court_hearings (legal_case, held_on);

-- Each order, direction or emergency refusal of one child, with an end of its own.
create table court_orders (
    id           uuid        primary key,
    child        uuid        not null,
    journey      text        not null,
    legal_case   uuid        references legal_cases,
    source_event text        not null,
    kind         text        not null,
    made_on      date        not null,
    ends_on      date,
    until_disposal boolean   not null,
    on_direction boolean     not null,
    terms        text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    ended_on     date,
    ended_how    text,
    ended_why    text,
    renews       uuid        references court_orders,
    version      integer     not null,
    constraint order_once unique (child, source_event, kind),
    constraint order_ended_says_how check ((ended_on is null) = (ended_how is null))
);
create index court_orders_of_child on court_orders (child, made_on);

-- What the tracker meeting noted of each open case, every fortnight.
create table legal_tracker_notes (
    id          uuid        primary key,
    legal_case  uuid        not null references legal_cases,
    held_on     date        not null,
    next_step   text        not null,
    next_on     date        not null,
    drift       boolean     not null,
    who_is_late text,
    what_is_done text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (legal_case, held_on)
);

create function legal_records_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger legal_cases_stay before delete on legal_cases for each row execute function legal_records_stay();
create trigger legal_case_children_stay before delete on legal_case_children for each row execute function legal_records_stay();
create trigger court_orders_stay before delete on court_orders for each row execute function legal_records_stay();
create trigger privileged_advice_stays before delete or update on privileged_advice for each row execute function legal_records_stay();
create trigger privileged_readers_stay before delete or update on privileged_advice_readers for each row execute function legal_records_stay();
create trigger sent_letters_stay before delete or update on letters_before_proceedings for each row execute function legal_records_stay();
create trigger letter_parents_stay before delete or update on letter_parents for each row execute function legal_records_stay();
create trigger required_changes_stay before delete or update on required_changes for each row execute function legal_records_stay();
create trigger change_reviews_stay before delete or update on required_change_reviews for each row execute function legal_records_stay();
create trigger court_hearings_stay before delete or update on court_hearings for each row execute function legal_records_stay();
create trigger tracker_notes_stay before delete or update on legal_tracker_notes for each row execute function legal_records_stay();
