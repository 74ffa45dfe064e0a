package org.childjourney.clocks;

/** Every way in which ledger, timers and escalations can disagree, each with the question that finds it. */
public enum Difference {

    /** A running clock whose warning lies ahead, and no timer in any diagram waits to give it. */
    CLOCK_WITHOUT_TIMER("""
            select c.rule || ' ' || c.subject as about, c.id as clock, c.rule, c.subject, 'warning due ' || c.warn_at as detail
            from clocks c where c.outcome is null and c.warned_at is null and c.process is not null and not c.timer_comes_later
              and c.warn_at > :now and not exists (select 1 from timers_now t where t.rule = c.rule and t.subject = c.subject::text)"""),

    /** A running clock whose warning time has passed, and neither was it given nor is there a timer left to give it. */
    WARNING_NEVER_GIVEN("""
            select c.rule || ' ' || c.subject as about, c.id as clock, c.rule, c.subject, 'warning was due ' || c.warn_at as detail
            from clocks c where c.outcome is null and c.warned_at is null and c.process is not null and not c.timer_comes_later
              and c.warn_at <= :now and not exists (select 1 from timers_now t where t.rule = c.rule and t.subject = c.subject::text)"""),

    /** A timer waits for a clock that does not run. */
    TIMER_WITHOUT_CLOCK("""
            select t.job as about, null::uuid as clock, t.rule, null::uuid as subject, t.process || ' ' || t.activity || ' for ' || coalesce(t.subject, 'nothing') as detail
            from timers_now t
            where not exists (select 1 from clocks c where c.outcome is null and c.rule = t.rule and c.subject::text = t.subject)"""),

    /** Two timers would give one warning. */
    TIMER_TWICE("""
            select t.rule || ' ' || t.subject as about, null::uuid as clock, t.rule, null::uuid as subject, max(n) || ' timers ask ' || max(asks) as detail
            from (select rule, subject, asks, count(*) as n from timers_now group by rule, subject, asks having count(*) > 1) t
            where t.rule is not null and t.subject is not null group by t.rule, t.subject"""),

    /** A timer would fire at another instant than the ledger says. */
    TIMER_AT_ANOTHER_TIME("""
            select t.job as about, c.id as clock, c.rule, c.subject, t.process || ' ' || t.activity || ' at ' || t.due_at as detail
            from timers_now t join clocks c on c.outcome is null and c.rule = t.rule and c.subject::text = t.subject
            where t.due_at is distinct from case t.asks when 'warnAt' then c.warn_at else c.due_at end"""),

    /** A task shows another due date than the ledger. */
    TASK_DUE_AT_ANOTHER_TIME("""
            select t.task as about, c.id as clock, c.rule, c.subject, t.process || ' ' || t.activity || ' at ' || t.due_at as detail
            from live_clock_tasks t join clocks c on c.outcome is null and c.rule = t.rule and c.subject::text = t.subject
            where t.due_at is distinct from case t.asks when 'warnAt' then c.warn_at else c.due_at end"""),

    /** A job failed as often as it may; a person must look. */
    JOB_OUT_OF_RETRIES("""
            select s.job as about, null::uuid as clock, null as rule, null::uuid as subject, coalesce(s.process, '') || ' ' || s.activity as detail
            from stuck_jobs s"""),

    /** A clock warned, and nobody has it on a list. Found by asking {@link OpenEscalations}. */
    WARNED_WITHOUT_ESCALATION("""
            select c.rule || ' ' || c.subject as about, c.id as clock, c.rule, c.subject, 'warned ' || c.warned_at as detail
            from clocks c where c.id = any (cast(:unescalated as uuid[]))""");

    private final String finds;

    Difference(String finds) {
        this.finds = finds;
    }

    /** Whether the watchdog may put it right by itself. */
    boolean isSafeToRepair() {
        return this == WARNING_NEVER_GIVEN || this == TIMER_AT_ANOTHER_TIME || this == TASK_DUE_AT_ANOTHER_TIME;
    }

    /** Notes what is new, and that what is known is still there. */
    String note() {
        return """
                insert into watchdog_findings (kind, about, clock, rule, subject, detail, first_seen, last_seen, last_look)
                select '%s', about, clock, rule, subject, detail, :now, :now, :look from (%s) found
                on conflict (kind, about) where gone_at is null
                do update set last_seen = excluded.last_seen, last_look = excluded.last_look, detail = excluded.detail,
                    looks = watchdog_findings.looks + 1""".formatted(name(), finds);
    }
}
