-- The immediate protection of one child: decided, held by one order or power after another, and how it ended.
create table immediate_protections (
    id             uuid        primary key,
    child          uuid        not null,
    journey        text        not null,
    source_event   text        not null,        -- the same event never begins a second one for the child
    because        text        not null,
    decided_at     timestamptz not null,
    begun_at       timestamptz not null,
    begun_by       text        not null,
    where_now      text,
    where_words    text,
    protection_end text,
    ended_at       timestamptz,
    ended_by       text,
    stopped_why    text,                        -- ended from outside, before anybody decided what follows
    version        integer     not null,
    constraint one_protection_per_event unique (child, source_event),
    constraint ended_one_way check ((ended_at is null) = (protection_end is null and stopped_why is null)),
    constraint ended_never_two_ways check (protection_end is null or stopped_why is null)
);
create unique index one_protection_at_a_time on immediate_protections (child) where ended_at is null;

-- Each order or power that held the child: Ofsted's Annex A asks for police powers and emergency orders of the last six months. Written once.
create table emergency_powers (
    id          uuid        primary key,
    protection  uuid        not null references immediate_protections,
    number      integer     not null,
    kind        text        not null,
    began_at    timestamptz not null,
    ends_at     timestamptz not null,
    court       text,
    officer     text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (protection, number),
    constraint ends_after_it_began check (ends_at > began_at)
);
-- An emergency order is extended once only (Children Act 1989, section 45(6)).
create unique index extended_once_only on emergency_powers (protection) where kind = 'EXTENSION';

-- What was written at each step, and beside a decision what the rule table suggested. Written once.
create table immediate_protection_papers (
    id            uuid        primary key,
    protection    uuid        not null references immediate_protections,
    number        integer     not null,
    form          text        not null,
    answers       jsonb       not null,
    suggested     text,
    suggested_why text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    unique (protection, number)
);

create function immediate_protection_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted or rewritten', tg_table_name;
end $$;
create trigger powers_stay before delete or update on emergency_powers for each row execute function immediate_protection_stays();
create trigger papers_stay before delete or update on immediate_protection_papers for each row execute function immediate_protection_stays();
create trigger protections_stay before delete on immediate_protections for each row execute function immediate_protection_stays();
