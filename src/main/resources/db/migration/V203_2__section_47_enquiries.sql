-- One enquiry about one child under section 47 of the Children Act 1989: its dates, who makes it, how it ended.
create table section_47_enquiries (
    id                   uuid        primary key,
    child                uuid        not null,
    journey              text        not null,
    source_event         text        not null,
    discussion_part      uuid        unique references strategy_discussion_children,   -- null: brought in with the caseload
    discussion_held_at   timestamptz not null,
    joint                boolean     not null,
    worker               text,
    started_on           date        not null,                                         -- census: S47ActualStartDate
    conference_target_on date,                                                         -- census: InitialCPCtarget
    opened_at            timestamptz not null,
    opened_by            text        not null,
    seen_at              timestamptz,
    authorised_at        timestamptz,
    authorised_by        text,
    outcome              text,
    next                 text,                                                         -- census: ICPCnotRequired unless CONFERENCE
    concluded_at         timestamptz,
    family_told_at       timestamptz,
    ended_at             timestamptz,
    ended_why            text,
    version              integer     not null,
    constraint one_enquiry_per_event unique (child, source_event),
    constraint enquiry_authorised_with_an_outcome check ((authorised_at is null) = (outcome is null) and (outcome is null) = (next is null)),
    constraint enquiry_concluded_when_authorised check (concluded_at is null or authorised_at is not null),
    constraint enquiry_ended_says_why check ((ended_at is null) = (ended_why is null))
);
create unique index one_open_enquiry on section_47_enquiries (child) where concluded_at is null and ended_at is null;
create index enquiries_of_a_child on section_47_enquiries (child, opened_at);

-- Attempts to see the child, what agencies said, the letter to the family. Written once.
create table enquiry_papers (
    id          uuid        primary key,
    enquiry     uuid        not null references section_47_enquiries,
    kind        text        not null check (kind in ('SIGHTING', 'AGENCIES', 'LETTER')),
    number      integer     not null,
    at          timestamptz not null,
    answers     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (enquiry, kind, number)
);

-- Every version of the outcome that was sent, what the manager said to it, and the service manager where there is no conference in spite of the risk.
create table written_enquiries (
    id                   uuid        primary key,
    enquiry              uuid        not null references section_47_enquiries,
    number               integer     not null,
    answers              jsonb       not null,
    suggested            text        not null,
    suggested_why        text        not null,
    outcome              text        not null,
    next                 text        not null,
    author               text        not null,
    sent_at              timestamptz not null,
    authorised           boolean,
    judgement            jsonb,
    decided_by           text,
    decided_at           timestamptz,
    no_conference_agreed boolean,
    service_judgement    jsonb,
    service_decided_by   text,
    service_decided_at   timestamptz,
    version              integer     not null,
    unique (enquiry, number),
    constraint enquiry_never_authorised_by_its_author check (decided_by <> author and service_decided_by <> author)
);

create trigger papers_stay before delete or update on enquiry_papers for each row execute function assessment_papers_stay();
create trigger versions_of_enquiries_stay before delete on written_enquiries for each row execute function assessment_papers_stay();
