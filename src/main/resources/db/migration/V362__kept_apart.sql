-- Files kept apart from the child's page. Who may read one stands in restricted_children and named_readers, under the file's own id.
create sequence kept_apart_references;
create table kept_apart_files (
    id        uuid        primary key,
    reference text        not null unique,
    kind      text        not null,
    child     uuid        not null,           -- the child it is about
    opening   text        not null,           -- what was first said
    opened_at timestamptz not null,
    opened_by text        not null
);
-- Those a file is about, where they are on the staff list: nobody can name them its readers.
create table kept_apart_never (
    file     uuid not null references kept_apart_files (id),
    username text not null,
    primary key (file, username)
);
create index kept_apart_files_of_child on kept_apart_files (child);

create table allegations (
    id               uuid        primary key references kept_apart_files (id),
    child            uuid        not null,
    source_event     text        not null unique,
    heard_at         timestamptz not null,
    heard_by         text        not null,
    designated       text        not null,    -- user name of the designated officer
    person           text        not null,    -- against whom
    person_role      text        not null,
    what             text        not null,
    reported_at      timestamptz,
    meetings         integer     not null,
    last_meeting_at  timestamptz,
    outcome          text,
    barring_referral boolean,
    regulator_told   boolean,
    ended_at         timestamptz,
    ended_by         text,
    ended_why        text,
    version          integer     not null,
    constraint allegation_ended_says_why check ((ended_at is null) = (ended_why is null))
);

create function kept_apart_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are kept and never deleted', tg_table_name;
end $$;
create trigger kept_apart_files_stay before delete on kept_apart_files for each row execute function kept_apart_stays();
create trigger allegations_stay before delete on allegations for each row execute function kept_apart_stays();
