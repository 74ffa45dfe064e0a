-- The ledger: one row for every duty that ever ran. It says what became of a duty long after its process is gone, so nothing in it can be deleted.
create table clocks (
    id               uuid        primary key,
    rule             text        not null,
    rule_version     text        not null,
    subject          uuid        not null,           -- the record the duty is about, the id the diagrams pass
    child            uuid        not null,
    journey          text,
    process          text,                           -- process key; null where no diagram keeps a timer for it
    task             text,
    timer_comes_later boolean    not null default false,  -- its timer begins to wait only at a later step; until then the watchdog gives the warning
    triggered_by     text        not null,           -- Trigger.asText()
    trigger_event    text        not null,           -- the event it hangs on
    started_at       timestamptz not null,
    warnings         timestamptz[] not null,
    warn_at          timestamptz not null,
    warned_at        timestamptz,                    -- when the warning was really given
    due_at           timestamptz not null,
    stopped_at       timestamptz,
    outcome          text        check (outcome in ('MET', 'CANCELLED', 'REPLACED')),
    reason           text,
    late_reason      text,
    stopped_by_event text,
    started_by       text        not null,
    stopped_by       text,
    evidence         text        not null,
    source           text        not null,
    recorded_at      timestamptz not null,
    version          integer     not null,
    constraint stopped_with_an_outcome check ((stopped_at is null) = (outcome is null))
);
create unique index one_open_clock_per_rule_and_subject on clocks (rule, subject) where outcome is null;
create index clocks_of_a_subject on clocks (subject);
create index clocks_of_a_child on clocks (child);
create index open_clocks_by_due on clocks (due_at) where outcome is null;
create index open_clocks_by_id on clocks (id) where outcome is null;
create index clocks_of_an_event on clocks (trigger_event, subject);

-- Every start, end, move and correction of a clock, with who, when and why.
create table clock_traces (
    id          uuid        primary key,
    number      bigint      generated always as identity,   -- the order in which things were done, where two have one instant
    clock       uuid        not null references clocks,
    what        text        not null,
    old_trigger text,
    new_trigger text,
    old_due     timestamptz,
    new_due     timestamptz,
    why         text,
    by          text        not null,
    at          timestamptz not null
);
create index traces_of_a_clock on clock_traces (clock, number);

create function ledger_rows_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never deleted or rewritten: a missed duty must outlive the record it was about', tg_table_name;
end $$;
create trigger clocks_stay before delete on clocks for each row execute function ledger_rows_stay();
create trigger clocks_are_not_emptied before truncate on clocks for each statement execute function ledger_rows_stay();
create trigger traces_stay before delete or update on clock_traces for each row execute function ledger_rows_stay();
create trigger traces_are_not_emptied before truncate on clock_traces for each statement execute function ledger_rows_stay();

create function a_stopped_clock_stays_stopped() returns trigger language plpgsql as $$
begin
    if (old.outcome is not null and (new.outcome, new.stopped_at) is distinct from (old.outcome, old.stopped_at))
            or (new.id, new.rule, new.subject, new.recorded_at) is distinct from (old.id, old.rule, old.subject, old.recorded_at) then
        raise exception 'How a clock ended, and what it is about, is never rewritten (clock %)', old.id;
    end if;
    return new;
end $$;
create trigger clocks_keep_their_end before update on clocks for each row execute function a_stopped_clock_stays_stopped();

-- Bank holidays proclaimed or taken away after the calendar was shipped, in the order they became known.
create table bank_holiday_changes (
    number bigint generated always as identity primary key,
    date   date        not null,
    name   text        not null,
    change text        not null check (change in ('proclaimed', 'withdrawn')),
    by     text        not null,
    at     timestamptz not null
);
create trigger holiday_changes_stay before delete or update on bank_holiday_changes for each row execute function ledger_rows_stay();

-- Corrections of wrong triggers. One that would turn a late duty into one in time waits for a manager, and is counted.
create table clock_corrections (
    id          uuid        primary key,
    subject     uuid        not null,
    rule        text,                                -- null: every clock of the event
    event       text,                                -- null: the one rule
    new_trigger text        not null,
    why         text        not null,
    state       text        not null check (state in ('DONE', 'PROPOSED', 'AUTHORISED', 'REFUSED')),
    clocks      integer     not null,
    no_longer_late integer  not null,                -- how many clocks it takes out of "missed" or "met late"
    proposed_by text        not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    decided_why text,
    version     integer     not null,
    constraint decided_by_another check (state not in ('AUTHORISED', 'REFUSED') or decided_by <> proposed_by)
);
create index corrections_by_day on clock_corrections (proposed_at);
create trigger corrections_stay before delete on clock_corrections for each row execute function ledger_rows_stay();

-- What the watchdog found: one row for each difference, from first seen until gone.
create table watchdog_findings (
    id          bigint generated always as identity primary key,
    kind        text        not null,
    about       text        not null,
    clock       uuid,
    rule        text,
    subject     uuid,
    detail      text,
    first_seen  timestamptz not null,
    last_seen   timestamptz not null,
    last_look   uuid        not null,
    looks       integer     not null default 1,
    repaired_at timestamptz,
    gone_at     timestamptz
);
create unique index one_open_finding_per_difference on watchdog_findings (kind, about) where gone_at is null;
