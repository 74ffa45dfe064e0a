-- The record of being looked after. A period of care is one continuous time; within it one episode follows another, each with one legal
-- status and one placement (return SSDA903, table Episodes). Days are London days, instants UTC.

create table care_periods (
    id                uuid        primary key,
    child             uuid        not null,
    journey           text        not null,
    source_event      text        not null,     -- the same event never begins a second period of the child
    because           text,
    wanted_status     text,                     -- the status by which the child is to come into care
    wanted_at         timestamptz not null,
    begun_at          timestamptz not null,
    begun_by          text        not null,
    category_of_need  text,                     -- SSDA903 CIN, kept for the whole period
    home_postcode     text,                     -- SSDA903 HOME_POST
    prev_perm         text,                     -- SSDA903 PrevPerm
    prev_perm_la      text,
    prev_perm_on      date,
    status_from_at    timestamptz,              -- when the consent or order that lets the child come in began
    since_at          timestamptz,              -- looked after since; null until the child is placed
    reviewing_officer text,
    officer_at        timestamptz,
    permanence        text,                     -- Annex A list 8: the plan for permanence
    permanence_at     timestamptz,
    first_review_at   timestamptz,
    plan_agreed_at    timestamptz,
    ending_how        text,                     -- how care is planned to end
    ending_rec        text,                     -- SSDA903 REC that the plan foresees
    ending_on         date,
    ending_agreed_at  timestamptz,
    ended_at          timestamptz,
    rec               text,                     -- SSDA903 REC; null for a period in which the child was never placed
    ended_by          text,
    ended_why         text,
    version           integer     not null,
    constraint one_period_per_event unique (child, source_event),
    constraint ended_care_says_why check ((ended_at is null) = (ended_why is null)),
    constraint care_ended_with_reason check (ended_at is null or (since_at is null) = (rec is null)),
    constraint care_ends_after_it_begins check (ended_at is null or since_at is null or ended_at >= since_at)
);
create unique index one_open_period_of_care on care_periods (child) where ended_at is null;

create table care_placements (
    id                uuid        primary key,
    care              uuid        not null references care_periods,
    move              uuid,                     -- the move that asked for it; null for the first
    number            integer     not null,
    proposed_at       timestamptz not null,
    place             text,                     -- SSDA903 PLACE
    provider          text,                     -- SSDA903 PLACE_PROVIDER
    carer             text,
    same_carer        boolean     not null,
    postcode          text,                     -- SSDA903 PL_POST
    urn               text,                     -- SSDA903 URN
    in_area           boolean,
    area_authority    text,
    distant           boolean     not null,     -- the area does not border on ours
    regulation        text,                     -- 19, 23 or 24 while the carers are not yet approved for this child
    until_eighteen    boolean     not null,
    agrees_fewer      boolean     not null,     -- of sufficient understanding, in long-term fostering: agrees to a visit every six months
    with_siblings     text,
    breaks_ks4        boolean     not null,
    in_emergency      boolean     not null,
    approved_at       timestamptz,
    approved_by       text,
    refused_why       text,
    from_at           timestamptz,
    until_at          timestamptz,
    reason_change     text,                     -- SSDA903 REASON_PLACE_CHANGE
    must_end          boolean     not null,     -- decided: the child cannot stay here
    dropped           boolean     not null,     -- never begun, and not looked for any more
    version           integer     not null,
    constraint placement_says_what check (from_at is null or (place is not null and in_area is not null)),
    constraint placement_ends_after_it_begins check (until_at is null or until_at >= from_at),
    unique (care, number)
);
create unique index one_placement_at_a_time on care_placements (care) where from_at is not null and until_at is null;
create unique index one_search_at_a_time on care_placements (care) where from_at is null and not dropped;

-- Episodes of a period form a chain: each but the first names the day on which the one before it ended and begins on that very day.
-- So two can never overlap, and there is never a day between them, whoever writes.
create table care_episodes (
    id                uuid        primary key,
    care              uuid        not null references care_periods,
    number            integer     not null,
    from_on           date        not null,     -- SSDA903 DECOM
    previous_number   integer     generated always as (number - 1) stored,
    previous_until_on date,
    until_on          date,                     -- SSDA903 DEC
    rne               text        not null,     -- SSDA903 RNE
    legal_status      text        not null,     -- SSDA903 LS
    placement         uuid        not null references care_placements,
    rec               text,                     -- SSDA903 REC
    reason_change     text,                     -- SSDA903 REASON_PLACE_CHANGE
    version           integer     not null,
    constraint episodes_in_order unique (care, number),
    constraint one_episode_begins unique (care, from_on),
    constraint one_episode_ends unique (care, number, until_on),
    constraint episode_follows_the_one_before foreign key (care, previous_number, previous_until_on) references care_episodes (care, number, until_on),
    constraint no_gap_between_episodes check (previous_until_on = from_on),
    constraint first_episode_begins_care check ((number = 1) = (previous_until_on is null) and (number = 1) = (rne = 'S')),
    constraint episode_lasts_a_day check (until_on > from_on or rec <> 'X1' and until_on = from_on),
    constraint episode_ends_with_reason check ((until_on is null) = (rec is null))
);
create unique index one_open_episode on care_episodes (care) where until_on is null;

create table placement_moves (
    id             uuid        primary key,
    care           uuid        not null references care_periods,
    source_event   text        not null,
    because        text,
    asked_at       timestamptz not null,
    asked_by       text        not null,
    planned        boolean,
    reason         text,                        -- SSDA903 REASON_PLACE_CHANGE
    notice_given   boolean     not null,
    stays          boolean     not null,
    moved_at       timestamptz,
    placements     integer,                     -- in the twelve months up to the move, this one included
    version        integer     not null,
    constraint one_move_per_event unique (care, source_event)
);

-- Two periods of one child never overlap, the closed ones included.
create function care_periods_never_overlap() returns trigger language plpgsql as $$
begin
    if new.since_at is not null and exists (select 1 from care_periods other where other.child = new.child and other.id <> new.id
            and other.since_at is not null and other.since_at < coalesce(new.ended_at, 'infinity') and coalesce(other.ended_at, 'infinity') > new.since_at) then
        raise exception 'Two periods of care of one child overlap';
    end if;
    return new;
end $$;
create trigger periods_never_overlap before insert or update on care_periods for each row execute function care_periods_never_overlap();

create function care_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger care_periods_stay before delete on care_periods for each row execute function care_stays();
create trigger care_episodes_stay before delete on care_episodes for each row execute function care_stays();
create trigger care_placements_stay before delete on care_placements for each row execute function care_stays();
create trigger placement_moves_stay before delete on placement_moves for each row execute function care_stays();

create function closed_episodes_stay() returns trigger language plpgsql as $$
begin
    raise exception 'An episode of care that has ended is never rewritten';
end $$;
create trigger closed_episodes_stay before update on care_episodes for each row when (old.until_on is not null) execute function closed_episodes_stay();
