package org.childjourney.childprotection;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.journey.Journeys;
import org.childjourney.plans.Plans;
import org.childjourney.visits.Visits;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story of a protection plan of a made-up child of the East team: the conference decided on Friday 20 November 2026 at
 * 14:00. The first visit is due by 27 November, the first core group by 4 December, the first review by 20 February.
 */
@TestComponent
class ProtectionPlanStory {

    static final Instant CONFERENCE = Instant.parse("2026-11-20T14:00:00Z");
    static final List<String> PROCESSES = List.of("child-protection-plan", "protection-visit", "birth-plan", "long-plan-review");

    final ChildProtectionPlans protectionPlans;
    final Plans plans;
    final Children children;
    final Allocation allocation;
    final Clocks clocks;
    final MovableClock time;
    final TransactionTemplate transaction;
    final JdbcClient database;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final DueWork dueWork;
    private final ObjectMapper json;
    private final Processes processes;
    private final Journeys journeys;
    private final Watchdog watchdog;
    private final List<TaskForm<?>> forms;
    private final Families families;
    private final ApplicationEventPublisher events;
    final Visits visits;
    private final List<JourneyEvent> heard = new ArrayList<>();

    ProtectionPlanStory(ChildProtectionPlans protectionPlans, Plans plans, Children children, Allocation allocation, Clocks clocks, MovableClock time,
                        TransactionTemplate transaction, JdbcClient database, OpenTasks tasks, FormDoor door, DueWork dueWork, ObjectMapper json,
                        Processes processes, Journeys journeys, Watchdog watchdog, List<TaskForm<?>> forms, Families families,
                        ApplicationEventPublisher events, Visits visits) {
        this.protectionPlans = protectionPlans;
        this.plans = plans;
        this.children = children;
        this.allocation = allocation;
        this.clocks = clocks;
        this.time = time;
        this.transaction = transaction;
        this.database = database;
        this.tasks = tasks;
        this.door = door;
        this.dueWork = dueWork;
        this.json = json;
        this.processes = processes;
        this.journeys = journeys;
        this.watchdog = watchdog;
        this.forms = forms;
        this.families = families;
        this.events = events;
        this.visits = visits;
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    void begins() {
        time.beginAt(CONFERENCE);
        heard.clear();
    }

    ChildId child() {
        return child(NewChild.born("Ada", "Example", LocalDate.of(2019, 5, 4), "F"));
    }

    ChildId child(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    void sisters(ChildId one, ChildId other) {
        transaction.executeWithoutResult(status -> families.relate(one, other, Relation.SIBLING, "social-worker"));
    }

    /** A person said that two records are of one child. */
    void join(ChildId joined, ChildId known) {
        transaction.executeWithoutResult(status -> events.publishEvent(new MadeUpJoin(known, joined)));
    }

    record MadeUpJoin(ChildId child, ChildId joined) implements RecordsJoined {}

    String childOfTask(UUID plan, String key) {
        return tasks.references(task(plan, key)).get("childId").toString();
    }

    UUID aPlan() {
        return aPlanFor(child());
    }

    UUID aPlanFor(ChildId child) {
        return transaction.execute(status -> protectionPlans.begin(decisionAbout(child), "conference-chair"));
    }

    NewProtectionPlan decisionAbout(ChildId child) {
        return new NewProtectionPlan(child, journeys.open(child, time.instant(), "a made-up conference"), UUID.randomUUID(), time.instant(), "NEG", 0,
                List.of(new OutlineNeed("Ada needs to be safe at night.", "An adult is at home every night.")), null, "ConferenceHeld:" + UUID.randomUUID());
    }

    UUID broughtIn(ChildId child, String startedOn, String... reviewedOn) {
        return transaction.execute(status -> protectionPlans.bringIn(new ProtectionPlanBroughtIn(child, journeys.open(child, time.instant(), "brought in"),
                LocalDate.parse(startedOn), "NEG", "EMO", 1, java.util.stream.Stream.of(reviewedOn).map(LocalDate::parse).toList(), "row:" + child), "system-operator"));
    }

    void goesOn(UUID plan, String at, String category) {
        transaction.executeWithoutResult(status -> protectionPlans.goOn(plan, UUID.randomUUID(), Instant.parse(at), category, "conference-chair"));
    }

    void ends(UUID plan, String why) {
        transaction.executeWithoutResult(status -> protectionPlans.end(plan, why, time.instant(), "conference-chair"));
    }

    ProtectionPlanFacts facts(UUID plan) {
        return protectionPlans.find(plan).orElseThrow();
    }

    void answers(UUID plan, String task, String by, Map<String, ?> answers) {
        door.submit(task(plan, task), by, json.convertValue(answers, ObjectNode.class));
    }

    /** What stands in the form when the person opens it. */
    Map<String, Object> form(UUID plan, String task, String form, String by) {
        var open = task(plan, task);
        var bean = forms.stream().filter(one -> one.form().equals(form)).findFirst().orElseThrow();
        return transaction.execute(status -> bean.prefill(new TaskAtHand(open.id(), open.key(), open.name(), open.process(), tasks.references(open), by)));
    }

    OpenTask task(UUID plan, String key) {
        return open(plan).stream().filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(plan)));
    }

    List<OpenTask> open(UUID plan) {
        return PROCESSES.stream().flatMap(process -> tasks.of(process, "planId", plan).stream()).toList();
    }

    List<String> waitsAt(UUID plan) {
        return open(plan).stream().map(OpenTask::key).sorted().toList();
    }

    String state(String rule, UUID plan) {
        return clock(rule, plan).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID plan) {
        return clocks.latest(rule, plan).orElseThrow(() -> new AssertionError(rule + " never ran"));
    }

    String due(String rule, UUID plan) {
        return org.childjourney.timescales.LondonTime.dueDay(clock(rule, plan).dueAt()).toString();
    }

    /** Time passes, firing what falls due on the way; then the watchdog gives the warnings no diagram gives. */
    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
        watchdog.giveWarningsNoDiagramGives();
    }

    /** How many processes of this kind run for the plan. */
    int running(String process, UUID plan) {
        return database.sql("""
                select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ join act_ru_variable v on v.proc_inst_id_ = e.id_ and v.name_ = 'planId'
                where e.parent_id_ is null and d.key_ = ? and v.text_ = ?""").params(process, plan.toString()).query(Integer.class).single();
    }

    List<String> endsOf(UUID plan) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'planId'
                where v.text_ = ? and a.act_type_ like '%EndEvent' order by 1""").param(plan.toString()).query(String.class).list();
    }

    /** The lines the managers have about a rule of the plan's child. */
    List<String> escalatedRules(UUID plan) {
        return database.sql("select c.rule from clocks c where c.subject = ? and c.warned_at is not null order by 1").param(plan).query(String.class).list();
    }

    /**
     * What the watchdog finds amiss about the plan. The review's clock is left out: the plan starts it for the process of the
     * conference, which is drawn on another branch; where both are, the conference has its timer.
     */
    List<String> differences(UUID plan) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(plan.toString()))
                .filter(finding -> finding.rule() == null || !finding.rule().startsWith("rcpc-"))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    Processes processes() {
        return processes;
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    static Map<String, Object> need(String need) {
        return new HashMap<>(Map.of("need", need, "outcome", "She sleeps all night in her own bed.", "howWeWillKnow", "She tells us, and school sees her awake.",
                "ifNot", "She stays with her aunt.", "actions", new ArrayList<>(List.of(action("Fit a lock to the door.", "Maud Example", "2027-12-01")))));
    }

    static Map<String, Object> action(String what, String owner, String by) {
        return new HashMap<>(Map.of("what", what, "owner", owner, "by", by));
    }

    /** The plan as it stands has no version yet: no progress is asked. */
    static Map<String, Object> coreGroup(String heldAt, String nextOn) {
        var answers = new HashMap<String, Object>(Map.of("held", "yes", "heldAt", heldAt, "howChildTookPart", "workerAsked", "childsVoice", "I want mum at home at night.",
                "parentsView", "Maud finds it fair.", "nextOn", nextOn, "bringForward", "no", "actToday", "no"));
        answers.put("people", List.of(Map.of("name", "Maud Example", "agency", "mother", "came", "cameInPerson"),
                Map.of("name", "Ida Example", "agency", "school", "came", "joinedFromAfar"), Map.of("name", "Otto Example", "agency", "health", "came", "didNotCome")));
        answers.put("needs", new ArrayList<>(List.of(need("Ada needs to be safe at night."))));
        return answers;
    }

    /** The next core group, with progress on every need of the plan as it stands. */
    Map<String, Object> nextCoreGroup(UUID plan, String heldAt, String nextOn) {
        var answers = coreGroup(heldAt, nextOn);
        answers.put("progress", progress(plan));
        return answers;
    }

    List<Map<String, Object>> progress(UUID plan) {
        return plans.latest(plan).map(version -> version.needs().stream()
                .map(need -> (Map<String, Object>) new HashMap<String, Object>(Map.of("forNeed", need.id(), "how", "better", "evidence", "Ten nights with an adult."))).toList())
                .orElse(List.of());
    }

    static Map<String, Object> seen(String at, String purpose) {
        var answers = new HashMap<String, Object>(Map.of("purpose", purpose, "seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "Mother", "seenAlone", "yes",
                "bedroomSeen", "yes", "home", "Warm, own bed, food in.", "childSaid", "Mum was here all week."));
        answers.putAll(Map.of("childWishes", "That it stays so.", "howTheySeemed", "Calm, and she talked a lot.", "whatChanged", "Nobody left her alone.",
                "makeOfIt", "She is safer than before: two people say so.", "actToday", "no"));
        return answers;
    }

    /** A visit for the plan's first action, with progress on every need. */
    Map<String, Object> visit(UUID plan, String at) {
        var answers = seen(at, purpose(plan));
        answers.put("progress", progress(plan));
        return answers;
    }

    String purpose(UUID plan) {
        return plans.latest(plan).map(version -> version.needs().get(0).actions().get(0).id()).orElse("outline1");
    }

    Map<String, Object> notSeen(UUID plan, String at, String nextTryOn) {
        return new HashMap<>(Map.of("purpose", purpose(plan), "seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome", "whatHappened", "No light, nobody came.",
                "whatNext", "Go to the school gate at three.", "nextTryOn", nextTryOn, "actToday", "no"));
    }

    static Map<String, Object> unseenDecision(String decision, String seenBy) {
        return new HashMap<>(Map.of("whatWeKnow", "School saw her on Monday.", "safeNow", "no", "decision", decision, "who", "Una Example", "seenBy", seenBy,
                "because", "Nobody has seen her since Monday."));
    }

    static Map<String, Object> longPlan(String by) {
        return new HashMap<>(Map.of("whatHasChanged", "She sleeps at home again.", "childsVoice", "It is better, she says.", "whyStill", "Father came back in May.",
                "drift", "yes", "whatHeldUp", "Three workers in a year.", "decision", "legalGateway", "direction", "Take it to the panel this month.", "who", "Una Example", "by", by));
    }

    static Map<String, Object> birthPlan(String at) {
        return new HashMap<>(Map.of("agreedAt", at, "midwife", "Ivy Example, city hospital", "hospital", "City hospital", "whoIsThere", "Her sister; not the father.",
                "whoTellsUs", "The ward, by telephone, any hour.", "afterBirth", "meeting", "safety", "A midwife is in the room.", "parentsView", "It is hard, and fair.",
                "parentsHaveIt", "yes", "ifNot", "The ward rings us at once."));
    }
}
