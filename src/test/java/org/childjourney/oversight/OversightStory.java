package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.childjourney.People;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of made-up children of the East team whom a worker holds, with supervision, calendars and the count of voices switched on for the story. */
@TestComponent
public class OversightStory {

    static final String HOLD = "userTask_holdTheSupervision";
    static final String CARRY_OUT = "userTask_carryOutTheDirection";
    static final String DECIDE = "userTask_decideOnTheDirection";
    static final String AUDIT = "userTask_auditTheCase";
    static final String MODERATE = "userTask_moderateTheAudit";

    private final OversightSetting setting;
    private final Children children;
    private final Allocation allocation;
    private final Journeys journeys;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final People people;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Watchdog watchdog;
    final List<JourneyEvent> heard = new ArrayList<>();
    private final List<ClockEntry> warned = new ArrayList<>();

    OversightStory(OversightSetting setting, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks, People people, MovableClock time,
                   TransactionTemplate transaction, JdbcClient database, Watchdog watchdog) {
        this.setting = setting;
        this.children = children;
        this.allocation = allocation;
        this.journeys = journeys;
        this.clocks = clocks;
        this.tasks = tasks;
        this.people = people;
        this.time = time;
        this.transaction = transaction;
        this.database = database;
        this.watchdog = watchdog;
    }

    @EventListener
    void hear(JourneyEvent event) {
        if (setting.byItself()) {
            heard.add(event);
        }
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        if (setting.byItself()) {
            warned.add(warning.clock());
        }
    }

    public void begins(String at) {
        people.itIs(at);
        setting.byItself(true);
        heard.clear();
        warned.clear();
    }

    public void ends() {
        setting.byItself(false);
    }

    ChildId aChild() {
        return inOneTransaction(() -> children.register(NewChild.born("Otto", "Madeup", LocalDate.of(2015, 2, 1), "M"), "contact-officer"));
    }

    /** A child with whom we work, held by the worker from now on. */
    public ChildId heldBy(String worker) {
        return inOneTransaction(() -> {
            var child = aChild();
            journeys.open(child, time.instant(), "A made-up contact");
            allocation.hold(child, "east", worker, time.instant(), "team-manager");
            return child;
        });
    }

    public void passesTo(ChildId child, String worker) {
        inOneTransaction(() -> {
            allocation.hold(child, "east", worker, time.instant(), "team-manager");
            return null;
        });
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.openOf(child).orElseThrow();
    }

    <R> R inOneTransaction(Supplier<R> work) {
        return transaction.execute(status -> work.get());
    }

    void timePassesTo(String instant) {
        var failed = people.timePassesTo(instant).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    Instant now() {
        return time.instant();
    }

    /** The record of that kind in the child's journey whose task waits. */
    OpenTask task(ChildId child, String key) {
        return all(child, key).stream().findFirst().orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + tasks.of(journeyOf(child))));
    }

    List<OpenTask> all(ChildId child, String key) {
        return tasks.of(journeyOf(child)).stream().filter(task -> task.key().equals(key)).toList();
    }

    UUID record(OpenTask task, String variable) {
        return UUID.fromString(String.valueOf(tasks.references(task).get(variable)));
    }

    void answer(String user, OpenTask task, Map<String, ?> answers) {
        people.answer(user, task, answers);
    }

    /** What stands in the form when that person opens it. */
    Map<String, Object> opened(TaskForm<?> form, OpenTask task, String by) {
        return inOneTransaction(() -> form.prefill(new TaskAtHand(task.id(), task.key(), task.name(), task.process(), tasks.references(task), by)));
    }

    List<String> states(String rule, UUID record) {
        return clocks.about(record).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    boolean warnedAbout(UUID record) {
        return warned.stream().anyMatch(clock -> clock.subject().equals(record));
    }

    <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> endsOf(String variable, UUID record) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = ?
                where v.text_ = ? and a.act_id_ like 'endEvent%' order by 1""").params(variable, record.toString()).query(String.class).list();
    }

    List<String> differences(UUID record) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(record.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    // ---- answers ----

    static Map<String, Object> held(String at, List<Map<String, Object>> directions) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "whatChanged", "He sleeps in his own bed again.", "safer", "safer", "saferWhy", "School and health visitor say so.",
                "planWorks", "partly", "planWorksWhy", "The nights are quiet; school is not yet.", "avoiding", "Nobody has met his father.", "childsVoice", "I like Fay; alone at school.",
                "drift", "no", "directions", directions));
        answers.putAll(Map.of("workerLoad", "Eighteen children; one goes to Senna.", "workerLeave", "A week in November; Senna covers.", "workerLearning", "Reading on neglect."));
        return answers;
    }

    static Map<String, Object> direction(String what, String dueOn) {
        return Map.of("what", what, "dueOn", dueOn);
    }

    static Map<String, Object> audited(String grade, String... different) {
        var answers = new HashMap<String, Object>(Map.of("daysLikeThis", "He wakes himself and walks to school alone.", "childSpokenWith", "yes", "childSays", "They listen now.",
                "grade", grade, "actions", grade.equals("good") || grade.equals("outstanding") ? List.of() : List.of(direction("See his father.", "2026-12-15"))));
        List.of("experience", "voice", "assessing", "planning", "oversight").forEach(theme -> {
            answers.put(theme, grade);
            answers.put(theme + "Why", "The record shows it in several places.");
        });
        if (different.length > 0) {
            answers.put("whyDifferent", different[0]);
        }
        return answers;
    }
}
