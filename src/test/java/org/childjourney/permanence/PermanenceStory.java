package org.childjourney.permanence;

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
import org.childjourney.care.CareAnswers;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.NewCare;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
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
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a made-up child of the East team who needs a lasting home, from Monday 7 September 2026 at 10:00 in London. */
@TestComponent
public class PermanenceStory {

    static final Instant BEGUN = Instant.parse("2026-09-07T09:00:00Z");
    private static final Map<String, String> IDS = Map.of("permanence-planning", "permanencePlanningId", "special-guardianship", "guardianshipId",
            "connected-person-assessment", "connectedPersonId", "entering-care", "careId", "find-a-placement", "careId", "ending-care", "careId", "placement-move", "careId");

    private final CareEpisodes care;
    private final Children children;
    private final Allocation allocation;
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
    private final ApplicationEventPublisher events;
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();

    PermanenceStory(CareEpisodes care, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks, FormDoor door, DueWork dueWork,
                    MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog, ApplicationEventPublisher events) {
        this.care = care;
        this.children = children;
        this.allocation = allocation;
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
        this.events = events;
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    void begins() {
        time.beginAt(BEGUN);
        heard.clear();
        warned.clear();
    }

    ChildId aChild() {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", LocalDate.parse("2018-02-01"), "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    JourneyReference journeyOf(ChildId child) {
        return transaction.execute(status -> journeys.open(child, BEGUN.minusSeconds(86_400), "A made-up contact"));
    }

    /** Under an interim care order, in foster care from 15:00 of the first day. */
    ChildId aChildInCare() {
        return inCare(CareAnswers.match("U6", "PR1"));
    }

    ChildId inCare(Map<String, Object> match) {
        ChildId child = aChild();
        var journey = journeyOf(child);
        UUID id = transaction.execute(status -> care.begin(new NewCare(child, journey, LegalStatus.C1, BEGUN, "Alone at night (made up).", "Test:" + UUID.randomUUID()), "team-manager"));
        passesTo("2026-09-07T14:30:00Z");
        answers(id, "recordTheWayIn", "social-worker", CareAnswers.byOrder("C1", "2026-09-07T09:30+01:00"));
        answers(id, "matchThePlacement", "social-worker", match);
        answers(id, "recordTheMoveIn", "social-worker", CareAnswers.movedIn("2026-09-07T15:00+01:00"));
        return child;
    }

    CareFacts care(ChildId child) {
        return care.openOf(child).orElseThrow();
    }

    void answers(UUID id, String task, String by, Map<String, Object> answers) {
        door.submit(task(id, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID id, String name) {
        return open(id).filter(task -> task.key().equals("userTask_" + name)).findFirst().orElseThrow(() -> new AssertionError("No task " + name + " waits, but " + waitsAt(id)));
    }

    List<String> waitsAt(UUID id) {
        return open(id).map(task -> task.key().replace("userTask_", "")).sorted().toList();
    }

    private Stream<OpenTask> open(UUID id) {
        return IDS.entrySet().stream().flatMap(each -> tasks.of(each.getKey(), each.getValue(), id).stream());
    }

    ClockEntry clock(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow(() -> new AssertionError("No clock " + rule));
    }

    String state(String rule, UUID subject) {
        return clock(rule, subject).state(time.instant()).text();
    }

    /** How each clock of the rule stands, the earliest first. */
    List<String> states(String rule, UUID subject) {
        return clocks.about(subject).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
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

    void happens(Object event) {
        inOneTransaction(() -> events.publishEvent(event));
    }

    void joined(ChildId known, ChildId second) {
        happens(new Joined(known, second));
    }

    void died(ChildId child, String on) {
        inOneTransaction(() -> children.died(child, LocalDate.parse(on), "team-manager"));
    }

    List<String> reached(UUID id) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_
                where v.text_ = ? and v.name_ in ('permanencePlanningId', 'guardianshipId', 'connectedPersonId')
                and (a.act_type_ like '%EndEvent' or a.act_type_ like 'boundary%') order by 1""").param(id.toString()).query(String.class).list();
    }

    List<String> stages(ChildId child) {
        return transaction.execute(status -> journeys.of(child).stream().flatMap(one -> journeys.stagesOf(one.reference()).stream())
                .map(stage -> stage.process() + (stage.isOpen() ? "" : " ended")).toList());
    }

    /** What the watchdog finds wrong about the record. */
    List<String> differences(UUID id) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(id.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID subject) {
        return warned.stream().filter(clock -> clock.subject().equals(subject)).map(ClockEntry::rule).toList();
    }

    <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public static Map<String, Object> all(Object... pairs) {
        return CareAnswers.with(new HashMap<>(), pairs);
    }

    // ---- planning ----

    /** A whole meeting without a plan, on track, with somebody who looks for a family. */
    public static Map<String, Object> meeting(String at) {
        return all("heldAt", at, "whoWasThere", "Carrie Carer, Sol Example, the school.", "sinceLast", "The aunt was asked.", "onTrack", "yes", "seenAlone", "yes",
                "childSaid", "I want to stay where the dog is.", "changedBecause", "The dog comes along wherever he goes.",
                "options", List.of(way("rehabilitation", 1), way("longTermFostering", 2)), "parallelPlan", "The aunt is assessed while mother is in treatment.",
                "familyFinder", "Fay Finder", "siblings", "together", "siblingsBecause", "They have always shared a room.",
                "relatives", List.of(Map.of("who", "Aunt Ada", "relation", "aunt", "found", "Assessed from Monday.")),
                "planAgreed", "no", "nextSteps", "Sol visits the aunt by Friday.", "step", "meetingEnough");
    }

    public static Map<String, Object> way(String way, int place) {
        return Map.of("way", way, "place", place, "because", "He needs calm and his brother (made up).");
    }

    public static Map<String, Object> agreed(String at, String outcome) {
        return CareAnswers.with(meeting(at), "options", List.of(way(outcome, 1), way(outcome.equals("adoption") ? "rehabilitation" : "adoption", 2)), "planAgreed", "yes",
                "outcome", outcome, "outcomeBecause", "It gives him a home until he is grown up.");
    }

    public static Map<String, Object> looked() {
        return all("standsInTheWay", "Nobody has time to look.", "direction", "Fay is freed of two cases by Monday.", "familyFinder", "Fay Finder", "planAgreed", "no",
                "childsVoice", "He asks how long it takes; he is told on Sunday.");
    }

    // ---- special guardianship ----

    public static Map<String, Object> report() {
        return all("goesOn", "yes", "childSeenAt", "2026-09-07T09:30+01:00", "seenAlone", "yes", "childSaid", "I want to live with Gran.", "changedBecause", "Gran is asked first.",
                "childNeeds", "Asthma, reads well, needs calm.", "harm", "Neglect until August; none at Gran’s.", "parentsSay", "Mother agrees, father not found.",
                "family", "One brother, at Gran’s too.", "guardianHome", "Sixty, well, own house, pension.", "guardianCan", "She raised three; says no to mother when drunk.",
                "guardianBond", "Every weekend since he was born.", "checks", "Police, doctor, two references: nothing.", "harmSuspected", "no",
                "supportNeeded", "Money, a break each month.", "recommends", "order", "recommendsBecause", "It makes her the one who decides, and he stays in the family.");
    }

    public static Map<String, Object> signed(String at) {
        return all("decision", "sent", "support", "Allowance, a Saturday each month with the carer.", "supportWho", "Sol Example", "supportReviewOn", "2027-03-01",
                "guardianAgrees", "She had advice and agrees.", "childsVoice", "The Saturdays are his wish.", "sentAt", at);
    }

    public static Map<String, Object> decision(String result, String at) {
        return all("result", result, "decidedAt", at, "courtSaid", "Made today; mother on Sundays.", "childTold", "By Gran, at once; he laughed.", "whatNext", "Sol visits on Monday.");
    }

    // ---- connected persons ----

    public static Map<String, Object> placedWithGran() {
        return CareAnswers.with(CareAnswers.match("U3", "PR1"), "approvedHow", "temporarily");
    }

    public static Map<String, Object> viability(String viable) {
        return all("visitedAt", "2026-09-07T15:00+01:00", "household", "Gran, and her son Gil on Sundays.", "home", "His own room, a gate on the stairs.", "bond", "Every weekend since birth.",
                "harmHistory", "Nothing in any record.", "parentsRisk", "She sent mother away in May.", "seenAlone", "yes", "childSaid", "Gran is safe.", "changedBecause", "He sleeps there tonight.",
                "viable", viable, "viableBecause", "Both asked alone say the same.", "supportNow", "A bed, money for food.");
    }

    public static Map<String, Object> forNow(String decision) {
        return all("decision", decision, "because", "Nothing is better for him tonight.", "agreed", "Sol comes every week.", "whereNext", "To the foster carer next door.", "childsVoice", "He wants to stay.");
    }

    public static Map<String, Object> assessed(String at, String finding) {
        return all("assessedAt", at, "finding", finding, "stillMissing", "The medical report, by the twentieth.", "carerCan", "Calm, food, school; not mother’s shouting.",
                "household", "All checks in but one.", "parentsSay", "Mother is glad.", "seenAlone", "yes", "childSaid", "I like it here.", "changedBecause", "He stays at his school.",
                "makeOfIt", "He grows and sleeps.", "harmSuspected", "no");
    }

    public static Map<String, Object> decided(String decision) {
        return all("decision", decision, "because", "As the assessment says.", "whyMoreTime", "The doctor is ill; he is well cared for.", "whereNext", "To the foster carer next door.",
                "childsVoice", "He wants to stay.", "told", "Gran and mother by letter, he by Sol.");
    }
}
