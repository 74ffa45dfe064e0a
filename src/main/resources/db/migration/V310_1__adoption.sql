-- The plan that one child be adopted, from the review that made it to the order, or to another plan.
create table adoptions (
    id                  uuid        primary key,
    child               uuid        not null,
    journey             text,
    source_event        text        not null,       -- the same event never begins a second plan for the child
    because             text        not null,
    planned_at          timestamptz not null,       -- the review with adoption as plan
    begun_at            timestamptz not null,
    begun_by            text        not null,
    care_since          date,                       -- 903: scorecard A1 counts from here
    relinquished        boolean     not null,
    presented_at        timestamptz,
    plan_decision       text,
    decided_at          timestamptz,                -- 903: DATE_INT, DATE_PLACED; Annex A list 10: decision
    decided_by          text,
    authority           text,                       -- CONSENT or ORDER
    authority_at        timestamptz,
    placement_order_on  date,                       -- Annex A list 10: placement order
    adopters            uuid,
    panel_at            timestamptz,
    matched_at          timestamptz,                -- 903: DATE_MATCH
    placed_at           timestamptz,                -- Annex A list 10: placed
    reviews             integer     not null,       -- held since the child was placed
    last_review_at      timestamptz,
    last_seen_at        timestamptz,
    visit_every_weeks   integer     not null,
    applied_on          date,
    ordered_on          date,                       -- Annex A list 10: order
    opposed             boolean,
    consent_withdrawn_at timestamptz,
    consent_words       text,
    placement_ended_at  timestamptz,
    placement_ended_why text,
    placed_ceased_on    date,                       -- 903: DATE_PLACED_CEASED
    placed_ceased_why   text,                       -- 903: REASON_PLACED_CEASED
    adoption_end        text,
    ended_at            timestamptz,
    ended_by            text,
    ended_why           text,
    version             integer     not null,
    constraint one_adoption_per_event unique (child, source_event),
    constraint adoption_ended_says_how check ((ended_at is null) = (adoption_end is null) and (ended_at is null) = (ended_why is null)),
    constraint ceased_has_a_reason check ((placed_ceased_on is null) = (placed_ceased_why is null))
);
create index adoptions_of_child on adoptions (child);
create unique index one_open_adoption on adoptions (child) where ended_at is null;

-- The family a child may be adopted by: what SSDA903 asks of them, and whether they are found suitable. Kept in the child's old record only.
create table prospective_adopters (
    id             uuid        primary key,
    adoption       uuid        not null references adoptions,
    child          uuid        not null,
    names          text        not null,
    sex            text        not null,            -- 903: SEX_ADOPTR, and NB_ADOPTR with it
    legal_status   text        not null,            -- 903: LS_ADOPTR
    ours           boolean     not null,
    agency         text,
    foster_now     boolean     not null,            -- 903: FOSTER_CARE
    foster_to_adopt_since date,                     -- Annex A list 10: placed for fostering in fostering for adoption
    stage_two_on   date,
    suitability    text,
    suitable_on    date,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    version        integer     not null
);
create index prospective_adopters_of_adoption on prospective_adopters (adoption);

-- A decision of the agency that somebody must be told, by word of mouth and in writing.
create table adoption_notices (
    id         uuid        primary key,
    adoption   uuid        not null references adoptions,
    child      uuid        not null,
    about      text        not null,
    decided_at timestamptz not null,
    told_at    timestamptz,
    written_on date,
    version    integer     not null
);
create index adoption_notices_of_adoption on adoption_notices (adoption);

-- The old record of an adopted child. Nobody reads it but those named beside it; nothing outside these three tables says that it is sealed but a flag.
create table sealed_records (
    child uuid        primary key,
    since timestamptz not null,
    why   text        not null,
    by    text        not null
);
create table sealed_readers (
    child    uuid not null references sealed_records,
    username text not null references staff,
    primary key (child, username)
);
-- The only place that holds both identities of an adopted child.
create table sealed_identities (
    child      uuid        primary key references sealed_records,
    new_child  uuid        not null unique,
    made_at    timestamptz not null,
    made_by    text        not null
);
alter table children add column sealed boolean not null default false;
-- A number of a sealed record is nobody's any more: who gives it is told nothing.
drop index children_nhs_number;
drop index children_upn;
create unique index children_nhs_number on children (nhs_number) where not provisional and joined_into is null and not sealed;
create unique index children_upn on children (upn) where not provisional and joined_into is null and not sealed;

create function adoptions_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger adoptions_stay before delete on adoptions for each row execute function adoptions_stay();
create trigger prospective_adopters_stay before delete on prospective_adopters for each row execute function adoptions_stay();
create trigger adoption_notices_stay before delete on adoption_notices for each row execute function adoptions_stay();
create trigger sealed_records_stay before delete on sealed_records for each row execute function adoptions_stay();
create trigger sealed_identities_stay before update or delete on sealed_identities for each row execute function adoptions_stay();
