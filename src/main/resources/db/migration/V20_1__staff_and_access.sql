-- Who works here, in which team and role; which children only named people may read; and who looked at whom, and why.

create table teams (
    id   text primary key check (id ~ '^[a-z][a-z-]*[a-z]$'),
    name text not null unique
);
insert into teams (id, name) values ('front-door', 'Front door'), ('east', 'East'), ('west', 'West');

create table staff (
    username                    text primary key check (username ~ '^[A-Za-z0-9][A-Za-z0-9-]*$'),
    display_name                text    not null,
    registered_social_worker    boolean not null default false,
    assessed_and_supported_year boolean not null default false,
    active                      boolean not null default true,
    password_hash               text     -- demo only; in production people sign in with the council's own accounts
);

create table staff_roles (
    username text not null references staff on delete cascade,
    role     text not null,
    primary key (username, role)
);
create index staff_roles_by_role on staff_roles (role);

create table staff_teams (
    username text not null references staff on delete cascade,
    team     text not null references teams,
    primary key (username, team)
);
create index staff_teams_by_team on staff_teams (team);

create table restricted_children (
    child     uuid primary key,
    reference text        not null unique,
    since     timestamptz not null,
    why       text        not null,
    by        text        not null
);

create table named_readers (
    child    uuid not null references restricted_children on delete cascade,
    username text not null references staff,
    primary key (child, username)
);
create index named_readers_by_username on named_readers (username);

-- No foreign key to staff: what was looked at stays on record after a person has gone.
create table views (
    id      bigint generated always as identity primary key,
    who     text        not null,
    child   uuid        not null,
    at      timestamptz not null,
    why     text        not null,
    granted boolean     not null
);
create index views_by_child on views (child, at);

create function views_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What was looked at stays on record: views may only be added';
end $$;
create trigger views_are_kept before update or delete on views for each row execute function views_are_kept();
create trigger views_are_not_emptied before truncate on views for each statement execute function views_are_kept();

create table api_tokens (
    hash     text primary key,            -- SHA-256 of the token, in hexadecimal; the token itself is shown once and kept nowhere
    role     text        not null,
    username text        not null references staff,
    expires  timestamptz not null
);
