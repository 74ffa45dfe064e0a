-- One time a child was missing, or away without authority: reported, judged, found, talked with.
create table missing_episodes (
    id                  uuid        primary key,
    child               uuid        not null,
    journey             text,                       -- null where nobody worked with the child
    source_event        text        not null,       -- the same event never begins a second episode of the child
    kind                text        not null,       -- 903: MISSING, M or A
    missing_since       timestamptz not null,       -- 903: MIS_START
    reported_at         timestamptz not null,
    reported_by         text        not null,
    last_seen_where     text        not null,
    begun_at            timestamptz not null,
    begun_by            text        not null,
    police_told_at      timestamptz,
    police_reference    text,
    parents_told_at     timestamptz,
    director_told_at    timestamptz,
    risk                text,
    risk_judged_at      timestamptz,
    discussion_asked_at timestamptz,
    found_at            timestamptz,                -- 903: MIS_END
    found_by            text,
    police_check_at     timestamptz,
    offered_at          timestamptz,                -- Annex A: return interview offered
    interviewed_at      timestamptz,                -- Annex A: return interview accepted
    episode_end         text,
    ended_at            timestamptz,
    ended_by            text,
    ended_why           text,
    version             integer     not null,
    constraint one_missing_episode_per_event unique (child, source_event),
    constraint reported_after_gone check (missing_since <= reported_at),
    constraint found_after_gone check (found_at >= missing_since),
    constraint ended_says_how check ((ended_at is null) = (episode_end is null) and (ended_at is null) = (ended_why is null))
);
create index missing_episodes_of_child on missing_episodes (child, missing_since);

create function missing_episodes_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger missing_episodes_stay before delete on missing_episodes for each row execute function missing_episodes_stay();
