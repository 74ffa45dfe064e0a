-- One stay in secure accommodation: asked for, decided, lived in, over. Its orders and reviews are counted here; what was written on each is a paper.
create table secure_accommodations (
    id             uuid        primary key,
    child          uuid        not null,
    journey        text,
    source_event   text        not null,
    asked_at       timestamptz not null,
    asked_by       text        not null,
    why            text        not null,
    decision       text,
    decided_at     timestamptz,
    decided_by     text,
    admitted_at    timestamptz,
    home           text,
    orders         integer     not null,
    first_order_at timestamptz,
    order_made_at  timestamptz,
    order_ends_at  timestamptz,             -- as the order says
    reviews        integer     not null,
    last_review_at timestamptz,
    left_at        timestamptz,
    stay_end       text,
    ended_at       timestamptz,
    ended_by       text,
    ended_why      text,
    version        integer     not null,
    constraint one_secure_accommodation_per_event unique (child, source_event),
    constraint secure_ended_says_how check ((ended_at is null) = (stay_end is null) and (ended_at is null) = (ended_why is null)),
    constraint there_is_where check ((admitted_at is null) = (home is null))
);
create index secure_accommodations_of_child on secure_accommodations (child, asked_at);

create function secure_accommodations_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger secure_accommodations_stay before delete on secure_accommodations for each row execute function secure_accommodations_stay();
