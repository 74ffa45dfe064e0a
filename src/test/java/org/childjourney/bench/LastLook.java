package org.childjourney.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.FamilyOfThree;
import org.childjourney.bench.Duties.Duty;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the story left behind, held against what it must have left: every clock, every task, every paper of every family. All by SQL, when nobody works any more. */
final class LastLook {

    private static final Map<String, String> RECORDS = new LinkedHashMap<>();

    static {
        for (String table : List.of("children_in_contacts", "agency_checks", "single_assessments", "strategy_discussion_children", "section_47_enquiries",
                "child_protection_conferences", "child_protection_plans", "need_plans", "plan_versions", "plan_visits", "journeys")) {
            RECORDS.put(table, "select child, count(*) from " + table + " group by child");
        }
        of("assessment_sightings", "assessment", "single_assessments");
        of("written_assessments", "assessment", "single_assessments");
        of("assessment_reviews", "assessment", "single_assessments");
        of("strategy_discussion_records", "part", "strategy_discussion_children");
        of("enquiry_papers", "enquiry", "section_47_enquiries");
        of("written_enquiries", "enquiry", "section_47_enquiries");
        of("conference_bookings", "conference", "child_protection_conferences");
        of("conference_sittings", "conference", "child_protection_conferences");
        of("conference_papers", "conference", "child_protection_conferences");
        of("protection_plan_papers", "plan", "child_protection_plans");
        of("need_plan_papers", "plan", "need_plans");
    }

    private final JdbcClient database;
    private final SecondCount second = new SecondCount();
    private final Map<String, Long> wrong = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private int clocks;
    private long expected;

    LastLook(JdbcClient database) {
        this.database = database;
    }

    /** A clock as the ledger has it. */
    private record Row(ChildId child, String rule, String trigger, Instant due, String end) {}

    void at(List<FamilyOfThree> families, Instant now) {
        clocksAgainst(families);
        doubled("clocks started twice, by their traces", "select clock from clock_traces where what = 'STARTED' group by clock having count(*) <> 1");
        doubled("warnings given twice", "select clock from clock_traces where what = 'WARNED' group by clock having count(*) > 1");
        doubled("warnings lost", "select id from clocks where outcome is null and warned_at is null and warn_at <= " + at(now));
        doubled("late and nobody asked", "select id from clocks where outcome is null and due_at < " + at(now)
                + " and not exists (select 1 from escalation_lines line where line.clock = clocks.id)");
        doubled("escalations doubled: lines of one clock in one stream", "select clock from escalation_lines where clock is not null group by clock, stream having count(*) > 1");
        doubled("escalations doubled: somebody asked twice at one moment", "select escalation from escalation_steps group by escalation, kind, post, team, at having count(*) > 1");
        doubled("escalations doubled: two open for one child and stream", "select child from escalations where state <> 'RESOLVED' group by child, stream having count(*) > 1");
        doubled("escalation lines open for a clock that has ended", "select line.id from escalation_lines line join clocks on clocks.id = line.clock"
                + " where line.resolved_at is null and clocks.outcome is not null");
        doubled("questions about lateness doubled", "select child from lateness_questions where closed_at is null group by child having count(*) > 1");
        doubled("processes doubled", "select process.key_ || ' of ' || about.text_ from act_ru_execution own join act_re_procdef process on process.id_ = own.proc_def_id_"
                + " join act_ru_variable about on about.execution_id_ = own.id_ and about.name_ = 'childId'"
                + " where own.id_ = own.proc_inst_id_ and process.key_ not like '%escalation%' group by process.key_, about.text_ having count(*) > 1");
        doubled("jobs that failed", "select id_ from act_ru_job where exception_msg_ is not null or exception_stack_id_ is not null or retries_ = 0");
        doubled("incidents", "select id_ from act_ru_incident");
        tasks();
        families(families);
    }

    Map<String, Long> wrong() {
        return wrong;
    }

    List<String> examples() {
        return examples;
    }

    int clocks() {
        return clocks;
    }

    long expected() {
        return expected;
    }

    long tasksOpen() {
        return count("act_ru_task");
    }

    long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void clocksAgainst(List<FamilyOfThree> families) {
        var ledger = database.sql("select child, rule, triggered_by, due_at, outcome, stopped_at from clocks").query((row, number) -> new Row(
                new ChildId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant(),
                end(row.getString(5), row.getTimestamp(6)))).list();
        clocks = ledger.size();
        var due = ledger.stream().filter(row -> !second.due(row.rule(), row.trigger()).equals(row.due())).toList();
        found("due instants that differ from the second count", due.stream().map(row -> row + " but counted " + second.due(row.rule(), row.trigger())).toList());
        Map<String, List<Row>> there = ledger.stream().collect(Collectors.groupingBy(row -> key(row.child(), row.rule(), row.trigger())));
        var duties = families.stream().flatMap(family -> Duties.of(family).stream()).toList();
        expected = duties.size();
        Map<String, List<Duty>> wanted = duties.stream().collect(Collectors.groupingBy(duty -> key(duty.child(), duty.rule(), duty.trigger())));
        found("lost: clocks that must be there and are not", wanted.keySet().stream().filter(key -> !there.containsKey(key)).toList());
        found("doubled: clocks that are there more often than once", there.entrySet().stream().filter(each -> each.getValue().size() > Math.max(1, wanted.getOrDefault(each.getKey(), List.of()).size()))
                .map(Map.Entry::getKey).toList());
        found("clocks nobody expected", there.keySet().stream().filter(key -> !wanted.containsKey(key)).toList());
        found("clocks that ended otherwise than the story says", wanted.entrySet().stream().filter(each -> there.containsKey(each.getKey())
                        && !there.get(each.getKey()).get(0).end().equals(each.getValue().get(0).end()))
                .map(each -> each.getKey() + " " + there.get(each.getKey()).get(0).end() + " and not " + each.getValue().get(0).end()).toList());
    }

    private static String end(String outcome, Timestamp at) {
        return outcome == null ? Duties.OPEN : outcome.equals("MET") ? "met " + at.toInstant() : outcome.toLowerCase(java.util.Locale.ROOT);
    }

    private static String key(ChildId child, String rule, String trigger) {
        return child + " " + rule + " " + trigger;
    }

    /** No child has one task of one process twice, but the escalations of different streams. */
    private void tasks() {
        doubled("tasks doubled", "select own.business_key_ || ' ' || task.task_def_key_ from act_ru_task task join act_ru_execution own on own.id_ = task.proc_inst_id_"
                + " join act_re_procdef process on process.id_ = task.proc_def_id_ where process.key_ not like '%escalation%'"
                + " group by own.business_key_, process.key_, task.task_def_key_ having count(*) > 1");
        doubled("tasks doubled: one escalation asks twice", "select about.text_ from act_ru_task task join act_ru_variable about on about.proc_inst_id_ = task.proc_inst_id_"
                + " and about.name_ = 'escalationId' group by about.text_, task.task_def_key_ having count(*) > 1");
    }

    /** All families lived the same story: whoever has another number of papers, or other tasks, than most has lost or doubled something. */
    private void families(List<FamilyOfThree> families) {
        var unlike = new ArrayList<String>();
        RECORDS.forEach((table, sql) -> {
            Map<UUID, Long> counts = new HashMap<>();
            database.sql(sql).query(row -> {
                counts.put(row.getObject(1, UUID.class), row.getLong(2));
            });
            unlike.addAll(unlike(table, families, child -> counts.getOrDefault(child.value(), 0L).toString()));
        });
        Map<String, String> tasks = new HashMap<>();
        database.sql("select journey.child::text, string_agg(task.task_def_key_, ' ' order by task.task_def_key_) from act_ru_task task"
                + " join act_ru_execution own on own.id_ = task.proc_inst_id_ join journeys journey on journey.reference = own.business_key_"
                + " join act_re_procdef process on process.id_ = task.proc_def_id_ where process.key_ not like '%escalation%' group by journey.child").query(row -> {
            tasks.put(row.getString(1), row.getString(2));
        });
        unlike.addAll(unlike("open tasks", families, child -> tasks.getOrDefault(child.toString(), "none")));
        found("children whose papers or tasks are not like the other families'", unlike);
    }

    private static List<String> unlike(String what, List<FamilyOfThree> families, java.util.function.Function<ChildId, String> of) {
        var unlike = new ArrayList<String>();
        for (java.util.function.Function<FamilyOfThree, ChildId> who : List.<java.util.function.Function<FamilyOfThree, ChildId>>of(
                family -> family.elder().id(), family -> family.younger().id(), family -> family.unborn().id())) {
            var counts = families.stream().collect(Collectors.groupingBy(family -> of.apply(who.apply(family)), Collectors.counting()));
            String most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            families.stream().filter(family -> !of.apply(who.apply(family)).equals(most))
                    .forEach(family -> unlike.add(what + " of " + who.apply(family) + ": " + of.apply(who.apply(family)) + " and not " + most));
        }
        return unlike;
    }

    private void doubled(String what, String sql) {
        found(what, database.sql(sql).query((row, number) -> row.getString(1)).list());
    }

    void found(String what, List<String> found) {
        wrong.merge(what, (long) found.size(), Long::sum);
        found.stream().limit(5).forEach(each -> examples.add(what + ": " + each));
    }

    private static String at(Instant now) {
        return "'" + now + "'::timestamptz";
    }

    private static void of(String table, String column, String records) {
        RECORDS.put(table, "select owner.child, count(*) from " + table + " own join " + records + " owner on owner.id = own." + column + " group by owner.child");
    }
}
