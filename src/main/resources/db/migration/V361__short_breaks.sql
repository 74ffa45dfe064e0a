-- A series of short breaks of one child, and every stay in it.
create table short_break_series (
    id             uuid        primary key,
    child          uuid        not null,
    journey        text,
    source_event   text        not null,
    basis          text        not null,
    wanted_at      timestamptz not null,
    wanted_by      text        not null,
    why            text        not null,
    agreed_on      date,
    first_stay_on  date,
    reviews        integer     not null,
    last_review_at timestamptz,
    decision       text,
    series_end     text,
    ended_at       timestamptz,
    ended_by       text,
    ended_why      text,
    version        integer     not null,
    constraint one_series_per_event unique (child, source_event),
    constraint series_ended_says_how check ((ended_at is null) = (series_end is null) and (ended_at is null) = (ended_why is null))
);
create index short_break_series_of_child on short_break_series (child, wanted_at);

create table short_break_stays (
    id            uuid        primary key,
    series        uuid        not null references short_break_series (id),
    child         uuid        not null,
    planned_from  date,
    planned_until date,                      -- the day the child goes home
    place         text,                      -- code of SSDA903 PLACE
    with_whom     text,
    from_on       date,
    until_on      date,
    fell_out_why  text,                      -- not planned after all, not taken, or called off
    within_limits boolean     not null,
    begun_at      timestamptz not null,
    begun_by      text        not null,
    version       integer     not null,
    constraint stay_ends_after_it_begins check (until_on >= from_on and planned_until >= planned_from)
);
create index short_break_stays_of_child on short_break_stays (child);

create function short_breaks_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger short_break_series_stay before delete on short_break_series for each row execute function short_breaks_stay();
create trigger short_break_stays_stay before delete on short_break_stays for each row execute function short_breaks_stay();
