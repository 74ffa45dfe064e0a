-- Leaving care: what a young person is in law, who advises them, how they live, and how the council's help ended.
create table care_leavers (
    id                uuid        primary key,
    child             uuid        not null,
    journey           text,
    care_spans        text        not null,       -- from/until;from/ of every time looked after, short breaks left out
    known_at          timestamptz not null,
    look              uuid,                       -- open while somebody is to confirm the class
    look_on           date,
    look_told         boolean     not null,
    care_class        text,                       -- null until somebody confirmed one
    class_since       date,
    class_stage       uuid,
    adviser           text,
    needs_assessed_at timestamptz,
    plan_agreed_at    timestamptz,
    last_reviewed_at  timestamptz,
    contact_rule      text,                       -- null while no contacts are planned
    last_in_touch_at  timestamptz,
    last_tried_at     timestamptz,
    in_touch          text,
    lives_in          text,
    suitable          boolean,
    provided          boolean     not null,
    activity          text,
    help_answer       text,
    help_offered_at   timestamptz,
    helped_to25       boolean     not null,
    ended_at          timestamptz,
    ended             text,
    ended_by          text,
    ended_why         text,
    version           integer     not null,
    constraint ended_says_how check ((ended_at is null) = (ended is null)),
    constraint a_class_since_when check ((care_class is null) = (class_since is null))
);
create index care_leavers_of_child on care_leavers (child);

-- Every contact, and every attempt.
create table care_leaver_contacts (
    id          uuid        primary key,
    care_leaver uuid        not null references care_leavers (id),
    child       uuid        not null,
    at          timestamptz not null,
    how         text,
    in_touch    text        not null,
    lives_in    text,
    suitable    boolean,
    activity    text,
    recorded_by text        not null
);
create index care_leaver_contacts_of on care_leaver_contacts (care_leaver, at);

-- What the return asks around each birthday from the 17th to the 21st.
create table care_leaver_birthdays (
    id          uuid        primary key,
    care_leaver uuid        not null references care_leavers (id),
    child       uuid        not null,
    age         integer     not null,
    in_touch    text,
    activ       text,
    accom       text,
    in_care     boolean     not null,
    status_at   timestamptz,
    closed_at   timestamptz,
    closed_by   text,
    constraint a_status_is_whole check ((status_at is null) = (in_touch is null) and (in_touch is null) = (activ is null) and (activ is null) = (accom is null))
);
create index care_leaver_birthdays_of on care_leaver_birthdays (care_leaver, age);

create function care_leavers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are the record of a young person and are never deleted', tg_table_name;
end $$;
create trigger care_leavers_stay before delete on care_leavers for each row execute function care_leavers_stay();
create trigger care_leaver_contacts_stay before delete on care_leaver_contacts for each row execute function care_leavers_stay();
create trigger care_leaver_birthdays_stay before delete on care_leaver_birthdays for each row execute function care_leavers_stay();
