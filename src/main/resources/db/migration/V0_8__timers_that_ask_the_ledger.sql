-- What the deployed diagrams ask the ledger: read from the models once for each version of a definition.
create table clock_questions (
    definition_id    text not null,
    activity_id      text not null,
    kind             text not null check (kind in ('timer', 'task')),
    asks             text not null check (asks in ('warnAt', 'dueAt')),
    rule             text,                           -- or, where the diagram passes it in a variable:
    rule_variable    text,
    subject_variable text not null,
    primary key (definition_id, activity_id, kind),
    check ((rule is null) <> (rule_variable is null))
);
create table models_read (definition_id text primary key);

-- Processes are found by the record they are about; without this every look reads the whole table. Hash, because a text may be longer than a tree's page.
create index idx_variable_text on act_ru_variable using hash (text_);

-- A variable as the engine itself would find it from an execution: in its own scope, else in the nearest one around it.
-- Step by step over primary keys: as one recursive query it was planned anew for every timer and read whole tables (5 ms each, then 0.05).
create function nearest_reference(execution text, variable text) returns text language plpgsql stable as $$
declare
    scope text := execution;
    reference text;
begin
    while scope is not null loop
        select text_ into reference from act_ru_variable where var_scope_ = scope and name_ = variable;
        if found then
            return reference;
        end if;
        select parent_id_ into scope from act_ru_execution where id_ = scope;
    end loop;
    return null;
end $$;

-- Every waiting timer that asks the ledger, and whose duty it is. Others read this view, never the engine's tables.
create view live_clock_timers as
    select j.id_ as job, q.asks, coalesce(q.rule, nearest_reference(j.execution_id_, q.rule_variable)) as rule,
           nearest_reference(j.execution_id_, q.subject_variable) as subject,
           j.duedate_ at time zone 'UTC' as due_at, j.process_def_key_ as process, q.activity_id as activity
    from act_ru_job j
    join act_ru_jobdef d on d.id_ = j.job_def_id_
    join clock_questions q on q.definition_id = j.process_def_id_ and q.activity_id = d.act_id_ and q.kind = 'timer'
    where j.type_ = 'timer';

-- Every open task whose due date asks the ledger.
create view live_clock_tasks as
    select t.id_ as task, coalesce(q.rule, nearest_reference(t.execution_id_, q.rule_variable)) as rule, q.asks,
           nearest_reference(t.execution_id_, q.subject_variable) as subject,
           t.due_date_ at time zone 'UTC' as due_at, x.key_ as process, q.activity_id as activity
    from act_ru_task t
    join act_re_procdef x on x.id_ = t.proc_def_id_
    join clock_questions q on q.definition_id = t.proc_def_id_ and q.activity_id = t.task_def_key_ and q.kind = 'task';

-- Jobs that failed as often as they may and now wait for a person.
create view stuck_jobs as
    select j.id_ as job, j.process_def_key_ as process, coalesce(d.act_id_, j.handler_type_) as activity
    from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
    where j.retries_ <= 0;
