-- One handover of a child to another worker or team: until it is accepted the child stays where it is.
create table transfers (
    id               uuid        primary key,
    child            uuid        not null,
    journey          text        not null,
    source_event     text        not null,       -- the same event never begins a second handover of the child
    from_team        text,
    from_worker      text,
    to_team          text        not null,
    to_worker        text,                       -- null until the receiving manager chose
    reason           text        not null,
    because          text        not null,
    why_full         text,                       -- why the worker was given the child although their hands were full
    one_of_many      boolean     not null,       -- the third worker or more in twelve months: the service manager decides
    accepted_at_once boolean     not null,       -- the receiving manager proposed it and named the worker
    proposed_at      timestamptz not null,
    proposed_by      text        not null,
    accepted_at      timestamptz,
    accepted_by      text,
    transfer_end     text,
    ended_at         timestamptz,
    ended_by         text,
    ended_why        text,
    version          integer     not null,
    constraint one_transfer_per_event unique (child, source_event),
    constraint ended_transfer_says_how check ((ended_at is null) = (transfer_end is null) and (ended_at is null) = (ended_why is null))
);
create unique index one_open_transfer_per_child on transfers (child) where ended_at is null;
create index transfers_of_child on transfers (child, proposed_at);

-- One move of a child to another council's area: told, sent, answered.
create table council_moves (
    id           uuid        primary key,
    child        uuid        not null,
    journey      text        not null,
    source_event text        not null,
    moved_at     timestamptz not null,
    council      text        not null,
    lives_where  text,
    told_at      timestamptz not null,
    told_by      text        not null,
    sent_at      timestamptz,
    answer       text,
    answered_by  text,
    answer_words text,
    ended_at     timestamptz,
    ended_by     text,
    version      integer     not null,
    constraint one_council_move_per_event unique (child, source_event),
    constraint ended_move_has_an_answer check (ended_at is null or answer is not null)
);
create unique index one_open_council_move_per_child on council_moves (child) where ended_at is null;
create index council_moves_of_child on council_moves (child, told_at);

create function transfers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger transfers_stay before delete on transfers for each row execute function transfers_stay();
create trigger council_moves_stay before delete on council_moves for each row execute function transfers_stay();
