-- One duty of its own: something seen or heard that calls for one step at once, beside whatever else goes on.
create table special_duties (
    id           uuid        primary key,
    child        uuid        not null,
    journey      text        not null,
    source_event text        not null,
    duty         text        not null,
    since_at     timestamptz not null,   -- what it counts from
    because      text        not null,
    begun_by     text        not null,
    result       text,
    words        text,
    care_wanted  boolean     not null,
    done_at      timestamptz,
    done_by      text,
    ended_at     timestamptz,
    version      integer     not null,
    constraint one_duty_per_event unique (child, duty, source_event),
    constraint duty_ended_says_how check (ended_at is null or result is not null and words is not null)
);
create unique index one_open_duty_of_a_kind on special_duties (child, duty) where ended_at is null;

create function special_duties_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a child and are never deleted', tg_table_name;
end $$;
create trigger special_duties_stay before delete on special_duties for each row execute function special_duties_stay();
