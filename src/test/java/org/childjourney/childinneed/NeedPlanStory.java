package org.childjourney.childinneed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.journey.Journeys;
import org.childjourney.plans.Plans;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a child in need plan of a made-up child of the East team, decided on Monday 7 September 2026 at 10:00 in London. */
@TestComponent
class NeedPlanStory {

    static final Instant DECIDED = Instant.parse("2026-09-07T09:00:00Z");
    static final String AGREE = "userTask_agreeThePlan";
    static final String HARM = "userTask_considerHarm";
    static final String REVIEW = "userTask_reviewThePlan";
    static final String VISIT = "userTask_visitTheChild";
    static final String UNSEEN = "userTask_answerForTheUnseenChild";
    static final String DRIFT = "userTask_lookAtTheDrift";

    private final ChildInNeedPlans needPlans;
    private final Plans plans;
    private final Children children;
    private final Allocation allocation;
    private final Families families;
    private final Journeys journeys;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final DueWork dueWork;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final JdbcClient database;
    private final Watchdog watchdog;
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();

    NeedPlanStory(ChildInNeedPlans needPlans, Plans plans, Children children, Allocation allocation, Families families, Journeys journeys, Clocks clocks, OpenTasks tasks,
                  FormDoor door, DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database,
                  Watchdog watchdog) {
        this.needPlans = needPlans;
        this.plans = plans;
        this.children = children;
        this.allocation = allocation;
        this.families = families;
        this.journeys = journeys;
        this.clocks = clocks;
        this.tasks = tasks;
        this.door = door;
        this.dueWork = dueWork;
        this.time = time;
        this.transaction = transaction;
        this.json = json;
        this.database = database;
        this.watchdog = watchdog;
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    void begins() {
        time.beginAt(DECIDED);
        heard.clear();
        warned.clear();
    }

    ChildId aChild() {
        return child(NewChild.born("Otto", "Madeup", LocalDate.of(2017, 2, 1), "M"));
    }

    ChildId child(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    void areSiblings(ChildId one, ChildId other) {
        transaction.executeWithoutResult(status -> families.relate(one, other, Relation.SIBLING, "team-manager"));
    }

    String said(UUID plan, String question) {
        return database.sql("select answers ->> ? from need_plan_papers where plan = ? order by number desc limit 1").params(question, plan)
                .query((row, number) -> String.valueOf(row.getString(1))).single();
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, DECIDED.minusSeconds(86_400), "A made-up contact");
    }

    UUID aPlan() {
        return aPlanOf(aChild());
    }

    UUID aPlanOf(ChildId child) {
        return begin(new NewNeedPlan(child, journeyOf(child), DECIDED, "Alone in the evenings (made up).", "AssessmentConcluded:" + UUID.randomUUID()));
    }

    UUID begin(NewNeedPlan decided) {
        return transaction.execute(status -> needPlans.begin(decided, "team-manager"));
    }

    /** Agreed on Wednesday 9 September 2026 at 16:00 in London. */
    UUID anAgreedPlan() {
        var plan = aPlan();
        isAgreed(plan);
        return plan;
    }

    void isAgreed(UUID plan) {
        passesTo("2026-09-09T15:30:00Z");
        answers(plan, AGREE, "social-worker", agreed("2026-09-09T16:00+01:00"));
    }

    void answers(UUID plan, String task, String by, Map<String, Object> answers) {
        door.submit(task(plan, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID plan, String key) {
        return open(plan).stream().filter(task -> task.key().equals(key)).findFirst().orElseThrow(
                () -> new AssertionError("No task " + key + " waits, but " + waitsAt(plan)));
    }

    List<String> waitsAt(UUID plan) {
        return open(plan).stream().map(OpenTask::key).toList();
    }

    private List<OpenTask> open(UUID plan) {
        return Stream.of("child-in-need-plan", "need-visit", "need-drift-review").flatMap(process -> tasks.of(process, "needPlanId", plan).stream()).toList();
    }

    String state(String rule, UUID plan) {
        return clock(rule, plan).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID plan) {
        return clocks.latest(rule, plan).orElseThrow();
    }

    List<ClockEntry> clocks(String rule, UUID plan) {
        return clocks.about(plan).stream().filter(clock -> clock.rule().equals(rule)).toList();
    }

    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    Instant now() {
        return time.instant();
    }

    void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    List<String> endsOf(UUID plan) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'needPlanId'
                where v.text_ = ? and a.act_type_ like '%EndEvent' order by 1""").param(plan.toString()).query(String.class).list();
    }

    int instancesOf(String process, UUID plan) {
        return database.sql("""
                select count(distinct p.id_) from act_hi_procinst p join act_hi_varinst v on v.proc_inst_id_ = p.id_ and v.name_ = 'needPlanId'
                where v.text_ = ? and p.proc_def_key_ = ?""").params(plan.toString(), process).query(Integer.class).single();
    }

    List<String> differences(UUID plan) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(plan.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID plan) {
        return warned.stream().filter(clock -> clock.subject().equals(plan)).map(ClockEntry::rule).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    static Map<String, Object> agreed(String at) {
        var answers = new HashMap<String, Object>(Map.of("metAt", at, "childSeen", "yes", "seenAlone", "yes", "childSaid", "I want mum to read to me.",
                "familyAgrees", "yes", "agreedBy", List.of(Map.of("who", "Maud Madeup", "role", "mother")), "copyGiven", "yes",
                "needs", List.of(need("2026-10-01", "no")), "actToday", "no"));
        return answers;
    }

    static Map<String, Object> need(String by, String done) {
        return new HashMap<>(Map.of("need", "Otto needs somebody with him at night.", "outcome", "A grown-up he knows is at home every night.",
                "actions", List.of(new HashMap<>(Map.of("what", "Find a night sitter.", "owner", "Sam Example", "by", by, "done", done))),
                "howWeWillKnow", "Otto tells us, and the sitter writes it down.", "ifNot", "Otto sleeps at his aunt's."));
    }

    static Map<String, Object> refused(String at) {
        return new HashMap<>(Map.of("metAt", at, "childSeen", "no", "whyNotSeen", "He was at school; his teacher asked him for us.", "familyAgrees", "no",
                "refusedBy", "Maud Madeup", "refusedWhy", "We want no strangers at home.", "whatWasOffered", "A night sitter and a parents' group, explained twice.",
                "worryIfNot", "He will be alone at night three times a week.", "actToday", "no"));
    }

    static Map<String, Object> harm(String decision, boolean significantHarm, boolean anotherWay, boolean takesEarlyHelp) {
        var answers = new HashMap<String, Object>(Map.of("childsDay", "He gets himself up and to school, alone till eight.",
                "significantHarm", yesNo(significantHarm), "anotherWay", yesNo(anotherWay), "takesEarlyHelp", yesNo(takesEarlyHelp),
                "decision", decision, "toldFamily", "The worker rings tonight and writes tomorrow."));
        if (significantHarm) {
            answers.put("harmBecause", "Burns on his hand, and he cooks alone.");
        }
        if (anotherWay) {
            answers.put("whichWay", "His teacher, whom they trust, asks on Friday.");
        }
        return answers;
    }

    /** A review at which the plan goes on; of a plan of one need. */
    Map<String, Object> review(UUID plan, String at, String decision) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "came", List.of(Map.of("who", "Maud Madeup", "role", "mother")),
                "childSeen", "yes", "seenAlone", "yes", "childSaid", "I like Sam, she reads to me.", "familySays", "It helps, says his mother.",
                "longEnough", "Yes, one more turn and then less."));
        answers.putAll(Map.of("significantHarm", "no", "needsMet", "some", "takesEarlyHelp", "no", "decision", decision));
        answers.put("progress", plans.latest(plan).map(version -> version.needs().stream().map(need ->
                Map.of("forNeed", need.id(), "how", "better", "evidence", "Four nights of five with a sitter.")).toList()).orElse(List.of()));
        switch (decision) {
            case "goesOn" -> answers.put("needs", List.of(need(at.substring(0, 10).replaceFirst("^\\d+", "2030"), "no")));
            case "strategyDiscussion" -> answers.putAll(Map.of("significantHarm", "yes", "harmBecause", "New bruises on both arms.",
                    "whyEnds", "A strategy discussion today; the mother was told."));
            case "earlyHelp" -> answers.putAll(Map.of("needsMet", "all", "takesEarlyHelp", "yes", "whyEnds", "The school's family worker goes on."));
            default -> answers.putAll(Map.of("needsMet", "all", "whyEnds", "Every night somebody is there; they know whom to ring."));
        }
        return answers;
    }

    Map<String, Object> seen(UUID plan, String at) {
        var version = plans.latest(plan);
        var answers = new HashMap<String, Object>(Map.of("seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "His mother", "seenAlone", "yes",
                "bedroomSeen", "yes", "home", "Warm, his own bed, the lamp works.", "childSaid", "Sam reads me the dragon book.",
                "childWishes", "That mum sings again.", "howTheySeemed", "Rested, laughs."));
        answers.putAll(Map.of("whatChanged", "The sitter comes four nights of five.", "makeOfIt", "He sleeps, and says so himself.", "actToday", "no",
                "purpose", purpose(plan)));
        answers.put("progress", version.map(each -> each.needs().stream().map(need ->
                Map.of("forNeed", need.id(), "how", "better", "evidence", "He sleeps through, says school.")).toList()).orElse(List.of()));
        return answers;
    }

    Map<String, Object> notSeen(UUID plan, String at, String nextTryOn) {
        return new HashMap<>(Map.of("purpose", purpose(plan), "seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome",
                "whatHappened", "No light, no answer, bins full.", "whatNext", "To the school gate at three.", "nextTryOn", nextTryOn, "actToday", "no"));
    }

    private String purpose(UUID plan) {
        return plans.latest(plan).map(version -> version.needs().get(0).actions().get(0).id()).orElse("plan");
    }

    static Map<String, Object> drift(String byWhen) {
        return new HashMap<>(Map.of("whatChanged", "He sleeps; reading is no better.", "whyStill", "Nobody asked whether early help would do.",
                "planWorks", "no", "direction", "Review within a month, with the school in the room", "byWhen", byWhen, "harmSuspected", "no"));
    }

    private static String yesNo(boolean holds) {
        return holds ? "yes" : "no";
    }
}
