-- One arrangement by which somebody else than a close relative looks after a child for 28 days or more: heard of, visited, decided on, ended.
create table private_fosterings (
    id              uuid        primary key,
    child           uuid        not null,
    journey         text,                       -- null where nobody worked with the child
    source_event    text        not null,       -- the same event never begins a second arrangement of the child
    heard_at        timestamptz not null,       -- the notice was received, or the council learned of it
    notice_at       timestamptz,
    agreed_on       date,
    starts_on       date        not null,
    expected_end_on date,
    carer           text        not null,
    carer_relation  text        not null,
    lives_where     text        not null,
    begun_at        timestamptz not null,
    begun_by        text        not null,
    visits          integer     not null,       -- at which the child was seen
    last_seen_at    timestamptz,
    decision        text,
    decided_at      timestamptz,
    decided_by      text,
    requirements    text,
    gone_at         timestamptz,
    end_notice_at   timestamptz,
    arrangement_end text,
    ended_at        timestamptz,
    ended_by        text,
    ended_why       text,
    version         integer     not null,
    constraint one_private_fostering_per_event unique (child, source_event),
    constraint ended_says_how check ((ended_at is null) = (arrangement_end is null) and (ended_at is null) = (ended_why is null))
);
create index private_fosterings_of_child on private_fosterings (child, heard_at);

create function private_fosterings_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger private_fosterings_stay before delete on private_fosterings for each row execute function private_fosterings_stay();
