package org.childjourney.reviews;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
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
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of the reviews of a made-up child of the East team who became looked after on Monday 7 September 2026 at 10:00 in London. */
@TestComponent
public class ReviewStory {

    static final Instant IN_CARE = Instant.parse("2026-09-07T09:00:00Z");
    static final String IRO = "independent-reviewing-officer";
    static final String CONSULT = "userTask_consultTheChild";
    static final String HOLD = "userTask_holdTheReview";
    static final String CIRCULATE = "userTask_circulateTheDecisions";
    static final String MIDWAY = "userTask_checkMidway";
    static final String ANSWER = "userTask_answerTheConcern";
    static final String DECIDE = "userTask_decideOnTheAnswer";
    static final String CAFCASS = "userTask_tellCafcass";

    private final CareReviews reviews;
    private final Concerns concerns;
    private final Children children;
    private final Allocation allocation;
    private final Directory directory;
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

    ReviewStory(CareReviews reviews, Concerns concerns, Children children, Allocation allocation, Directory directory, Journeys journeys, Clocks clocks, OpenTasks tasks,
                FormDoor door, DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.reviews = reviews;
        this.concerns = concerns;
        this.children = children;
        this.allocation = allocation;
        this.directory = directory;
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
        time.beginAt(IN_CARE);
        heard.clear();
        warned.clear();
    }

    // ---- the people ----

    ChildId child(LocalDate born) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Olwen", "Madeup", born, "F"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    /** Whether somebody holds the service-wide role, or is gone until they are back. */
    void post(String username, boolean filled) {
        transaction.executeWithoutResult(status -> {
            String name = "head-of-service".equals(username) ? "Hedda Example" : "director".equals(username) ? "Dilys Example" : "Tamsin Example";
            Set<String> teams = "team-manager".equals(username) ? Set.of("east", "front-door") : Set.of();
            directory.put(new Staff(username, name, Set.of(username), teams, true, false, filled));
        });
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, IN_CARE.minusSeconds(86_400), "A made-up contact");
    }

    // ---- reviews ----

    UUID aReview() {
        return aReviewOf(child(LocalDate.of(2015, 2, 1)));
    }

    UUID aReviewOf(ChildId child) {
        return begin(new NewCareReview(child, journeyOf(child), IN_CARE, "ChildBecameLookedAfter:" + UUID.randomUUID()));
    }

    UUID begin(NewCareReview wanted) {
        return transaction.execute(status -> reviews.begin(wanted, "social-worker"));
    }

    /** The first review held on Thursday 1 October 2026 at 10:00; returns the second. */
    UUID theFirstIsHeld(UUID first) {
        return isHeld(first, "2026-10-01T10:00:00Z", held("2026-10-01T10:00+01:00"));
    }

    /** The second review held on Wednesday 16 December 2026 at 10:00; returns the third. */
    UUID theSecondIsHeld(UUID second) {
        return isHeld(second, "2026-12-16T11:00:00Z", held("2026-12-16T10:00+00:00"));
    }

    UUID isHeld(UUID review, String recordedAt, Map<String, Object> answers) {
        passesTo(recordedAt);
        answers(review, CONSULT, IRO, consulted(time.instant().minusSeconds(172_800)));
        var open = reviews.openDecisions(childOf(review));
        answers.putIfAbsent("progress", open.stream().map(each -> progress(each, "notYet")).toList());
        answers.putIfAbsent("whyDifferent", "What is late is booked for this week.");
        answers(review, HOLD, IRO, answers);
        return reviews.openOf(childOf(review)).orElseThrow().id();
    }

    ChildId childOf(UUID review) {
        return reviews.find(review).map(CareReviewFacts::child).orElseGet(() -> concerns.find(review).orElseThrow().child());
    }

    // ---- concerns ----

    UUID raise(boolean formal, String as) {
        var child = child(LocalDate.of(2015, 2, 1));
        var raised = new NewConcern(child, journeyOf(child), null, time.instant(), as, "No plan for where she will grow up.", "A plan by the end of the month.", formal,
                formal ? "She asks every day." : null, "ByHand:" + UUID.randomUUID());
        return transaction.execute(status -> concerns.raise(raised, as));
    }

    // ---- whatever it is about ----

    void answers(UUID record, String task, String by, Map<String, Object> answers) {
        door.submit(task(record, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID record, String key) {
        return open(record).stream().filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(record)));
    }

    List<String> waitsAt(UUID record) {
        return open(record).stream().map(OpenTask::key).toList();
    }

    private List<OpenTask> open(UUID record) {
        return Stream.of("care-review reviewId", "review-decisions reviewId", "iro-midway-check reviewId", "dispute-resolution concernId", "cafcass-notice concernId")
                .map(each -> each.split(" ")).flatMap(each -> tasks.of(each[0], each[1], record).stream()).toList();
    }

    String state(String rule, UUID record) {
        return clock(rule, record).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID record) {
        return clocks.latest(rule, record).orElseThrow();
    }

    boolean neverRan(String rule, UUID record) {
        return clocks.latest(rule, record).isEmpty();
    }

    List<String> states(String rule, UUID record) {
        return clocks.about(record).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
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

    List<String> endsOf(UUID record) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ in ('reviewId', 'concernId')
                where v.text_ = ? and a.act_type_ like '%EndEvent' order by 1""").param(record.toString()).query(String.class).list();
    }

    /** What the watchdog finds wrong about the record; it gives the warnings that no diagram gives. */
    List<String> differences(UUID record) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(record.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID record) {
        return warned.stream().filter(clock -> clock.subject().equals(record)).map(ClockEntry::rule).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    public static Map<String, Object> consulted(Instant at) {
        return new HashMap<>(Map.ofEntries(Map.entry("childSeen", "yes"), Map.entry("seenAt", at.toString()), Map.entry("seenWhere", "placement"), Map.entry("seenAlone", "yes"),
                Map.entry("childSaid", "I want to see my brother more."), Map.entry("childWishes", "Stay with Nell; see Idris every week."), Map.entry("wantsToTakePart", "speaks"),
                Map.entry("knowsOfAdvocate", "yes"), Map.entry("wantsAdvocate", "no"), Map.entry("knowsHowToComplain", "yes"), Map.entry("harmSuspected", "no")));
    }

    public static Map<String, Object> notSeen() {
        return new HashMap<>(Map.of("childSeen", "no", "whyNotSeen", "She does not want to see another grown-up this week.", "heardHow", "She wrote me a card: leave my school alone.",
                "knowsOfAdvocate", "yes", "wantsAdvocate", "yes", "knowsHowToComplain", "yes", "harmSuspected", "no"));
    }

    /** A review at which all is well and one thing is decided: due on the last day of the second month after. */
    public static Map<String, Object> held(String at) {
        var answers = new HashMap<String, Object>(Map.of("reviewOutcome", "held", "heldAt", at, "came", List.of(Map.of("who", "Nell Madeup", "role", "foster carer")),
                "participation", "PN1", "childSaid", "I want to see my brother more.", "voiceChanged", "Idris comes every Saturday from now on.",
                "planRight", "yes", "planRightWhy", "She settles; her mother agrees to it.", "permanencePlanMade", "yes", "permanencePlan", "LONG_TERM_FOSTERING"));
        answers.putAll(Map.of("permanenceWhy", "Nell wants her to stay; her aunt is assessed beside it.", "placementMeetsNeeds", "yes", "placementWhy", "She sleeps, eats and laughs there.",
                "contact", "Mother once a fortnight, brother every week.", "education", "In class every day, likes maths.", "health", "Teeth seen in September.",
                "identity", "Welsh lessons go on; life story work begins.", "parentInTouch", "yes", "independentVisitor", "notNeeded", "knowsOfAdvocate", "yes"));
        answers.putAll(Map.of("knowsHowToComplain", "yes", "harmSuspected", "no", "concernDecision", "none",
                "decisions", List.of(decision("Saturday visits of her brother", LocalDate.parse(at.substring(0, 10)).plusDays(30).toString()))));
        return answers;
    }

    public static Map<String, Object> putOff(String how, String until) {
        return new HashMap<>(Map.of("reviewOutcome", how, "whyNotHeld", "The social worker's report was not ready.", "childTold", "Nell told her; she was cross.", "goesOnOn", until));
    }

    public static Map<String, Object> decision(String what, String by) {
        return new HashMap<>(Map.of("what", what, "owner", "Sol Example", "by", by));
    }

    public static Map<String, Object> progress(ReviewDecisionFacts about, String standing) {
        return new HashMap<>(Map.of("decision", about.id().toString(), "standing", standing, "evidence", "So says the foster carer."));
    }

    public static Map<String, Object> withConcern(Map<String, Object> answers) {
        answers.putAll(Map.of("concernDecision", "concern", "concernAbout", "Three months in care and no plan for where she will grow up.",
                "concernWanted", "A permanence plan that she knows of, by the end of January.", "straightToFormal", "no"));
        return answers;
    }

    public static Map<String, Object> circulated(String at) {
        return new HashMap<>(Map.of("sentAt", at, "sentTo", List.of(Map.of("who", "Maud Madeup, mother", "how", "post"), Map.of("who", "Nell Madeup, carer", "how", "secureMail")),
                "childTold", "yes", "childToldHow", "A letter with pictures; she put it on her wall."));
    }

    public static Map<String, Object> checked(String contactAt) {
        return new HashMap<>(Map.of("contactKind", "spoken", "contactAt", contactAt, "childSaid", "Idris came twice, then no more.", "onTrack", "yes",
                "onTrackWhy", "The aunt's assessment goes on.", "placementStillFits", "yes", "placementWhy", "Nell and she are at ease.", "harmSuspected", "no", "concernDecision", "none"));
    }

    public static Map<String, Object> reply(String reply, String by) {
        var answers = new HashMap<String, Object>(Map.of("reply", reply, "childsView", "She told Sol that she wants to know where she will live."));
        if (!"refused".equals(reply)) {
            answers.putAll(Map.of("whatWillHappen", "A permanence meeting, with her aunt.", "owner", "Sol Example", "by", by, "changeForChild", "She knows where she will grow up."));
        }
        if (!"agreed".equals(reply)) {
            answers.put("whyNot", "The aunt's assessment must come first.");
        }
        return answers;
    }

    public static Map<String, Object> judged(String decision) {
        var answers = new HashMap<String, Object>(Map.of("decision", decision, "childThinks", "She says they always say soon."));
        answers.putAll(switch (decision) {
            case "resolved" -> Map.of("resolvedHow", "The plan was made on Monday.", "changeForChild", "She stays with Nell and is told so", "changeOwner", "Sol Example", "changeBy", "2027-06-30");
            case "climbs" -> Map.of("whyNotEnough", "No day is named for the plan.");
            case "referredToCafcass" -> Map.of("whyCafcass", "Her right to a family life.");
            default -> Map.of("whyWithdrawn", "The court made the order she needed.");
        });
        return answers;
    }

    public static Map<String, Object> cafcass(String at) {
        return new HashMap<>(Map.of("toldAt", at, "howTold", "phone", "whomTold", "The duty guardian", "whyCafcass", "Five months without a plan for a child of eleven.",
                "childKnows", "yes"));
    }
}
