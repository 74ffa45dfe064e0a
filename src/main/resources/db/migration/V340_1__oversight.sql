-- What managers do across every stage: supervision, audits, reports, and whether children are heard.

-- A duty of the whole service, such as the weekly report, is about no child.
alter table clocks alter column child drop not null;
alter table clocks add constraint no_journey_without_a_child check (child is not null or journey is null);

-- One conversation between worker and manager about one child, every month; row by row, the open one last.
create table supervisions (
    id        uuid        primary key,
    child     uuid        not null,
    journey   text        not null,
    number    integer     not null,
    begun_at  timestamptz not null,
    worker    text,                            -- who held the child when it was held
    held_at   timestamptz,
    held_by   text,
    safer     text,
    plan_works text,
    drift     boolean,
    ended_at  timestamptz,                     -- not needed any more: nobody held it
    ended_why text,
    constraint held_or_ended check (held_at is null or ended_at is null),
    constraint held_by_somebody check ((held_at is null) = (held_by is null)),
    constraint supervision_ended_says_why check ((ended_at is null) = (ended_why is null))
);
create unique index one_open_supervision_of_a_child on supervisions (child) where held_at is null and ended_at is null;
create index supervisions_of_a_child on supervisions (child, begun_at);

-- About the worker and no child: load, leave, learning; once a month, and never in a child's record.
create table worker_supervisions (
    worker   text        not null,
    month    date        not null,
    load     text        not null,
    leave    text        not null,
    learning text        not null,
    held_at  timestamptz not null,
    held_by  text        not null,
    primary key (worker, month)
);

-- What a manager or an auditor asked for, with its date.
create table directions (
    id         uuid        primary key,
    child      uuid        not null,
    journey    text,
    source     text        not null check (source in ('SUPERVISION', 'AUDIT')),
    record     uuid        not null,           -- the supervision or audit
    what       text        not null,
    due_on     date        not null,
    given_at   timestamptz not null,
    given_by   text        not null,
    settled    text        check (settled in ('DONE', 'WITHDRAWN')),
    settled_at timestamptz,
    settled_by text,
    settled_how text,
    constraint direction_settled_says_how check ((settled is null) = (settled_at is null) and (settled is null) = (settled_how is null))
);
create index directions_of_a_child on directions (child, due_on);

-- How often in a row a child was not heard; set back to nothing when the child is.
create table voice_misses (
    child    uuid        primary key,
    in_a_row integer     not null,
    last_at  timestamptz not null,
    where_to text        not null              -- the kinds of work in which the child was not heard, in words
);

create table case_audits (
    id           uuid        primary key,
    child        uuid        not null,
    journey      text,
    team         text        not null,         -- held the child when it was chosen
    month        date        not null,
    chosen_at    timestamptz not null,
    again_after  uuid        references case_audits, -- the audit that was graded below good
    audited_at   timestamptz,
    audited_by   text,
    suggested    text,
    grade        text,
    moderated_at timestamptz,
    moderated_by text,
    ended_at     timestamptz,                  -- called off
    ended_why    text,
    constraint audited_with_a_grade check ((audited_at is null) = (grade is null)),
    constraint never_moderated_by_the_auditor check (moderated_by <> audited_by),
    constraint audit_ended_says_why check ((ended_at is null) = (ended_why is null))
);
create unique index one_audit_of_a_child_in_a_month on case_audits (child, month) where again_after is null;
create index case_audits_of_a_team on case_audits (team, month);

-- The figures of a week as they were sent: references and numbers only.
create table weekly_reports (
    id          uuid        primary key,
    week        date        not null unique,   -- the Monday of the week it is about
    begun_at    timestamptz not null,
    figures     jsonb,
    compiled_at timestamptz,
    meaning     text,
    to_do       text,
    sent_at     timestamptz,
    sent_by     text,
    late_answer text,
    late_answered_by text,
    constraint compiled_before_it_is_sent check (sent_at is null or compiled_at is not null)
);

create table annex_a_runs (
    id          uuid        primary key,
    fortnight   date        not null unique,   -- the Monday it begins with
    begun_at    timestamptz not null,
    drawn_at    timestamptz,
    findings    jsonb,                         -- reference of the child, list, field, what is wrong, team
    left_out    integer     not null default 0, -- restricted children, whose rows only named readers may see
    lists       jsonb,                         -- the rows as they were drawn; the workbook is made of them when somebody asks for it
    looked_at   timestamptz,
    looked_by   text,
    words       text,
    late_answer text,
    late_answered_by text
);

create table annex_a_corrections (
    id         uuid        primary key,
    run        uuid        not null references annex_a_runs,
    team       text        not null,
    asked_at   timestamptz not null,
    asked_by   text        not null,
    words      text,
    corrected_at timestamptz,
    corrected_by text,
    answer     text,
    unique (run, team)
);

-- Every download of the lists, by whom and when; rows are only ever added.
create table annex_a_downloads (
    id  bigint      generated always as identity primary key,
    run uuid        not null references annex_a_runs,
    who text        not null,
    at  timestamptz not null
);

create function oversight_rows_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are a record of what managers did and are never deleted', tg_table_name;
end $$;
create trigger supervisions_stay before delete on supervisions for each row execute function oversight_rows_stay();
create trigger directions_stay before delete on directions for each row execute function oversight_rows_stay();
create trigger case_audits_stay before delete on case_audits for each row execute function oversight_rows_stay();
create trigger weekly_reports_stay before delete on weekly_reports for each row execute function oversight_rows_stay();
create trigger annex_a_downloads_stay before delete or update on annex_a_downloads for each row execute function oversight_rows_stay();

-- What every Annex A list says of a child first; restricted children are left out and counted, joined records are one child.
create view annex_a_children as
select c.id as child, coalesce(c.la_child_id, c.reference) as uid, c.reference, case c.sex when 'M' then 'Male' when 'F' then 'Female' else 'Not stated' end as gender,
    c.ethnicity, c.date_of_birth,
    case when exists (select 1 from child_disabilities d where d.child_id = c.id and d.code <> 'NONE') then 'Yes'
         when exists (select 1 from child_disabilities d where d.child_id = c.id) then 'No' else 'Unknown' end as disability,
    h.team, h.worker
from children c left join holdings h on h.child = c.id and h.until_at is null
where c.joined_into is null and not exists (select 1 from restricted_children r where r.child = c.id);
