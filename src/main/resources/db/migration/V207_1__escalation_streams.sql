-- An escalation belongs to a child and a stream: the line of management, the conference chair, the reviewing officer, the legal adviser.
-- A clock stands as a line in each stream its ladder asks in. What a manager must know at once is a line without a clock.
alter table escalations add column stream text not null default 'MANAGEMENT' check (stream in ('MANAGEMENT', 'CHAIR', 'IRO', 'LEGAL'));
alter table escalations alter column stream drop default;
alter table escalation_lines add column stream text not null default 'MANAGEMENT' check (stream in ('MANAGEMENT', 'CHAIR', 'IRO', 'LEGAL'));
alter table escalation_lines alter column stream drop default;
alter table escalation_lines add column because text;
alter table escalation_lines alter column clock drop not null;
alter table escalation_lines alter column rule drop not null;
alter table escalation_lines alter column subject drop not null;
alter table escalation_lines add constraint a_line_is_about_a_clock_or_says_why check (
    (clock is null) = (because is not null) and (clock is null) = (rule is null) and (clock is null) = (subject is null));

-- A child with two open escalations, one from before the journey: what is open goes on in the earlier one.
update escalation_lines line set escalation = (
    select first.id from escalations first where first.child = own.child and first.state <> 'RESOLVED' order by first.raised_at, first.id limit 1)
from escalations own where own.id = line.escalation and own.state <> 'RESOLVED' and line.resolved_at is null;
update escalations later set state = 'RESOLVED', resolved_at = current_timestamp, version = version + 1
where state <> 'RESOLVED' and exists (
    select 1 from escalations first where first.child = later.child and first.state <> 'RESOLVED'
    and (first.raised_at, first.id) < (later.raised_at, later.id));

drop index one_open_escalation_per_child_and_journey;
create unique index one_open_escalation_per_child_and_stream on escalations (child, stream) where state <> 'RESOLVED';
drop index one_open_line_per_clock;
create unique index one_open_line_per_clock_and_stream on escalation_lines (clock, stream) where resolved_at is null;

-- Nothing more is needed: only for what was told without a clock.
alter table escalation_answers drop constraint escalation_answers_decision_check;
alter table escalation_answers add constraint escalation_answers_decision_check
    check (decision in ('NEW_DATE', 'HELP', 'REALLOCATE', 'ACCEPT_WITH_REASON', 'DEALT_WITH'));
