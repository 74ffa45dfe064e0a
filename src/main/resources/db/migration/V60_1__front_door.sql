-- One approach to the council, as it came in.
create sequence contact_numbers;
create table contacts (
    id                   uuid primary key,
    reference            text        not null unique,
    received_at          timestamptz not null,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    out_of_hours         boolean     not null,
    channel              text        not null,
    source               text        not null,
    referrer_name        text,
    referrer_agency      text,
    referrer_role        text,
    referrer_telephone   text,
    referrer_may_be_named text,
    concern              text        not null,
    consent_given        boolean,
    consent_overridden_because text,
    idempotency_key      text,
    fingerprint          text
);
create unique index contacts_once_for_a_key on contacts (recorded_by, idempotency_key) where idempotency_key is not null;

create table contact_indicators (
    contact   uuid not null references contacts (id),
    indicator text not null,
    primary key (contact, indicator)
);

create table contact_household (
    id         uuid primary key,
    contact    uuid not null references contacts (id),
    name       text not null,
    relationship text,
    parental_responsibility boolean
);

-- Each child's own part of the contact: its clocks, decision and process.
create table children_in_contacts (
    id               uuid primary key,
    contact          uuid not null references contacts (id),
    place            int  not null,
    child            uuid not null,
    journey          text,
    re_referral_of   date,
    screened_at      timestamptz,
    screened_by      text,
    in_danger_now    text,
    what_happened    text,
    where_now        text,
    parents_told     text,
    open_journey     boolean not null default false,
    suggested_level  int,
    suggested_outcome text,
    suggested_because text,
    level            int,
    outcome          text,
    different_because text,
    worried_about    text,
    working_well     text,
    needs_to_happen  text,
    team             text,
    for_the_referrer text,
    proposed_at      timestamptz,
    proposed_by      text,
    decided_at       timestamptz,
    decided_by       text,
    question         text,
    referral_date    date,
    referral_source  text,
    referral_nfa     boolean,
    version          bigint not null default 0,
    unique (contact, place)
);
create index children_in_contacts_of_child on children_in_contacts (child);

create table agency_checks (
    id         uuid primary key,
    contact_child uuid not null references children_in_contacts (id),
    child      uuid not null,
    agency     text not null,
    question   text,
    urgency    text not null,
    asked_at   timestamptz not null,
    asked_by   text not null,
    answered_at timestamptz,
    answered_by text,
    answer     text,
    answer_recorded_at timestamptz,
    silent_because text,
    decided_without boolean not null default false,
    version    bigint not null default 0
);
create index agency_checks_of_contact on agency_checks (contact_child);

create table encompass_notices (
    id          uuid primary key,
    contact_child uuid not null references children_in_contacts (id),
    child       uuid not null,
    school      text,
    told_at     timestamptz,
    told_whom   text,
    told_by     text,
    not_told_because text,
    acknowledged_by_school text,
    acknowledged_on date,
    managers_decision text,
    version     bigint not null default 0
);

-- What was done about the contact after it: referrer told, call confirmed, duty team's handover.
create table contact_follow_ups (
    id          uuid primary key,
    contact_child uuid not null references children_in_contacts (id),
    kind        text not null,
    done_on     date,
    done_at     timestamptz not null,
    by          text not null,
    how         text,
    words       text
);
