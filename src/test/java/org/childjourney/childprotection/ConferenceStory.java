package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.People;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.ClockStart;
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
import org.childjourney.timescales.Trigger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story of conferences of made-up children of the East team: the strategy discussion is held on Tuesday 24 November 2026, so
 * the fifteen working days end on Tuesday 15 December.
 */
@TestComponent
class ConferenceStory implements EarlierPlans {

    static final Instant DISCUSSED = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<String> PROCESSES =
            List.of("child-protection-conference", "conference-report", "conference-decision-letter", "conference-minutes");

    private final ChildProtectionConferences conferences;
    private final Children children;
    private final Families families;
    private final Allocation allocation;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final People people;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Journeys journeys;
    private final Watchdog watchdog;
    private final org.springframework.beans.factory.ObjectProvider<TaskForm<?>> forms;
    private final Map<ChildId, Integer> earlierPlans = new HashMap<>();
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();
    private final List<UUID> told = new ArrayList<>();

    ConferenceStory(ChildProtectionConferences conferences, Children children, Families families, Allocation allocation, Clocks clocks,
                    OpenTasks tasks, People people, MovableClock time, TransactionTemplate transaction, JdbcClient database, Journeys journeys,
                    Watchdog watchdog, org.springframework.beans.factory.ObjectProvider<TaskForm<?>> forms) {
        this.conferences = conferences;
        this.children = children;
        this.families = families;
        this.allocation = allocation;
        this.clocks = clocks;
        this.tasks = tasks;
        this.people = people;
        this.time = time;
        this.transaction = transaction;
        this.database = database;
        this.journeys = journeys;
        this.watchdog = watchdog;
        this.forms = forms;
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    @Override
    public int earlierPlansOf(ChildId child, Instant before) {
        return earlierPlans.getOrDefault(child, 0);
    }

    void hadPlansHere(ChildId child, int plans) {
        earlierPlans.put(child, plans);
    }

    /** A new story: nothing heard yet, and the strategy discussion has just been held. */
    void begins() {
        people.itIs(DISCUSSED.toString());
        heard.clear();
        warned.clear();
        told.clear();
    }

    ChildId child(String name) {
        return child(NewChild.born(name, "Madeup", LocalDate.of(2019, 5, 4), "F"));
    }

    ChildId child(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", "social-worker", time.instant(), "team-manager");
            return child;
        });
    }

    void areSisters(ChildId one, ChildId other) {
        transaction.executeWithoutResult(status -> families.relate(one, other, Relation.SIBLING, "social-worker"));
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, DISCUSSED, "A made-up contact");
    }

    /** The enquiry's strategy discussion starts the clock; then the conference is asked for, in the same transaction. */
    UUID aConference(ChildId child) {
        return aConference(ConferenceKind.INITIAL, child, "icpc-15wd", UUID.randomUUID(), null);
    }

    UUID aConference(ConferenceKind kind, ChildId child, String rule, UUID duty, LocalDate expectedBirth) {
        JourneyReference journey = journeyOf(child);
        return transaction.execute(status -> {
            if (duty != null && !clocks.isRunning(rule, duty)) {
                clocks.start(new ClockStart(rule, duty, child, journey, Trigger.at(DISCUSSED), "StrategyDiscussionHeld",
                        kind == ConferenceKind.REVIEW ? "child-protection-conference" : "section-47-enquiry", "social-worker"));
            }
            return request(new NewConference(kind, child, journey, duty, DISCUSSED, expectedBirth, "EnquiryConcluded:" + UUID.randomUUID()));
        });
    }

    UUID request(NewConference asked) {
        UUID id = transaction.execute(status -> conferences.request(asked, "social-worker"));
        told.add(id);
        return id;
    }

    void end(UUID conference, String why) {
        transaction.executeWithoutResult(status -> conferences.end(conference, why, time.instant(), "team-manager"));
    }

    void inOneGo(Runnable what) {
        transaction.executeWithoutResult(status -> what.run());
    }

    // ---- people answer ----

    void books(UUID conference, String day) {
        answers(conference, "userTask_bookTheConference", "conference-chair", booking(day));
    }

    void records(UUID conference, Map<String, Object> answers) {
        answers(conference, "userTask_recordTheConference", "conference-chair", answers);
    }

    void answers(UUID conference, String task, String by, Map<String, Object> answers) {
        people.answer(by, processOf(conference, task), "conferenceId", conference, task, answers);
    }

    private String processOf(UUID conference, String key) {
        return PROCESSES.stream().filter(process -> tasks.of(process, "conferenceId", conference, key).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(conference)));
    }

    OpenTask task(UUID conference, String key) {
        return tasks.of(processOf(conference, key), "conferenceId", conference, key).orElseThrow();
    }

    List<String> waitsAt(UUID conference) {
        return PROCESSES.stream().flatMap(process -> people.tasksOf(process, "conferenceId", conference).stream()).sorted().toList();
    }

    /** What stands in the form when the person opens it. */
    Map<String, Object> opens(UUID conference, String key, String by) {
        OpenTask task = task(conference, key);
        var hand = new TaskAtHand(task.id(), key, task.name(), task.process(), tasks.references(task), by);
        String form = key.replace("userTask_", "").replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return transaction.execute(status -> forms.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow().prefill(hand));
    }

    /** Time passes, firing what falls due on the way. */
    void passesTo(String instant) {
        var failed = people.timePassesTo(instant).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    // ---- how it stands ----

    ConferenceFacts facts(UUID conference) {
        return conferences.find(conference).orElseThrow();
    }

    UUID dutyOf(UUID conference) {
        return facts(conference).duty();
    }

    String state(String rule, UUID subject) {
        return clock(rule, subject).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow();
    }

    List<ClockEntry> lateWithoutReason(UUID subject) {
        return clocks.lateWithoutReason(subject);
    }

    List<String> tracesOf(String rule, UUID subject) {
        return clocks.traces(clock(rule, subject).id()).stream().map(trace -> trace.what().name()).toList();
    }

    List<String> warnedAbout(UUID subject) {
        return warned.stream().filter(clock -> clock.subject().equals(subject)).map(ClockEntry::rule).toList();
    }

    List<String> endsOf(UUID conference) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'conferenceId'
                where v.text_ = ? and (a.act_type_ like '%EndEvent' or a.act_type_ like 'boundary%') order by 1""").param(conference.toString()).query(String.class).list();
    }

    /** Every word the engine keeps about the conference's processes. */
    List<String> engineTexts(UUID conference) {
        return database.sql("""
                select coalesce(w.text_, '') from act_hi_varinst w join act_hi_varinst v on v.proc_inst_id_ = w.proc_inst_id_ and v.name_ = 'conferenceId'
                where v.text_ = ?""").param(conference.toString()).query(String.class).list();
    }

    String answersKept(String table, UUID conference) {
        return String.join("\n", database.sql("select answers::text from " + table + " where conference = ?").param(conference).query(String.class).list());
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the watchdog finds amiss about the clocks and timers of this story's conferences. */
    List<String> differences() {
        var about = told.stream().flatMap(id -> java.util.stream.Stream.of(id, dutyOf(id))).map(UUID::toString).distinct().toList();
        return watchdog.look().first().stream().filter(finding -> about.stream().anyMatch((finding.about() + finding.detail())::contains))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    // ---- answers ----

    static Map<String, Object> booking(String day) {
        return new HashMap<>(Map.of("bookedFor", day, "place", "The Old Library, room 2", "chair", "Chaz Example",
                "invited", List.of(Map.of("agency", "localAuthority", "who", "Sol Example"), Map.of("agency", "health", "who", "Hetty Madeup, health visitor"),
                        Map.of("agency", "police", "who", "Pat Madeup, constable")),
                "parentsInvited", "yes", "howChildTakesPart", "She draws, and the chair meets her at school before."));
    }

    static Map<String, Object> agency(String agency, String who, String attendance) {
        return new HashMap<>(Map.of("agency", agency, "who", who, "attendance", attendance, "reportGiven", "yes", "scale", 3, "view", "A plan, because it happened twice."));
    }

    static List<Map<String, Object>> threeAgencies() {
        return new ArrayList<>(List.of(agency("localAuthority", "Sol Example", "inPerson"), agency("health", "Hetty Madeup, health visitor", "video"),
                agency("police", "Pat Madeup, constable", "telephone")));
    }

    static Map<String, Object> plan(UUID conference, String category) {
        return new HashMap<>(Map.of("conferenceId", conference.toString(), "howViewGiven", "withTheChair", "childsView", "I want the shouting to stop.",
                "metAlone", "yes", "suffered", "yes", "likely", "yes", "needsHelp", "yes", "decision", "plan", "category", category, "earlierElsewhere", 0));
    }

    static Map<String, Object> childInNeed(UUID conference) {
        return new HashMap<>(Map.of("conferenceId", conference.toString(), "howViewGiven", "advocate", "childsView", "It is fine at my dad's.",
                "metAlone", "yes", "suffered", "no", "likely", "no", "needsHelp", "yes", "decision", "childInNeed"));
    }

    static Map<String, Object> noPlan(UUID conference) {
        var answers = childInNeed(conference);
        answers.putAll(Map.of("needsHelp", "no", "decision", "noPlan"));
        return answers;
    }

    @SafeVarargs
    static Map<String, Object> held(String at, Map<String, Object>... children) {
        var answers = new HashMap<String, Object>(Map.of("whatHappened", "held", "heldAt", at, "agencies", threeAgencies(),
                "parents", List.of(Map.of("name", "Maud Madeup", "relationship", "mother", "attendance", "inPerson", "readReport", "yes", "view", "It is fair.")),
                "children", List.of(children), "worriedAbout", "She was hit twice in November.", "workingWell", "Her aunt comes every day.",
                "summary", "The shouting ends in hitting, and nobody stops it yet.", "actToday", "no"));
        answers.putAll(Map.of("outline", List.of(Map.of("forWhom", "all", "need", "Calm evenings", "whatMustChange", "Nobody shouts or hits after six.")),
                "coreGroup", List.of(Map.of("name", "Sol Example", "role", "social worker"), Map.of("name", "Maud Madeup", "role", "mother")),
                "firstCoreGroupOn", "2026-12-21", "reviewOn", "2027-03-05"));
        return answers;
    }

    static Map<String, Object> notHeld(String what) {
        return new HashMap<>(Map.of("whatHappened", what, "whyNotHeld", "The health visitor is ill and nobody could come for her.",
                "interimSafety", "The aunt sleeps there; the worker calls every evening.", "actToday", "no"));
    }

    static Map<String, Object> adjourned(String at) {
        var answers = notHeld("adjourned");
        answers.put("heldAt", at);
        answers.put("agencies", List.of(agency("localAuthority", "Sol Example", "inPerson"), agency("health", "Hetty Madeup", "absent"),
                agency("police", "Pat Madeup", "writtenReport")));
        return answers;
    }

    static List<Map<String, Object>> given(String on) {
        return List.of(Map.of("name", "Maud Madeup", "role", "mother", "how", "handed", "givenOn", on));
    }

    static Map<String, Object> reportShared(String on) {
        return new HashMap<>(Map.of("report", "She was hit twice in November. Her aunt helps. We recommend a plan for her safety.", "people", given(on),
                "whatTheySay", "It was once, she says.", "childTold", "yes", "howChildTold", "With pictures; she said: that is true.", "childToldAlone", "yes",
                "everyoneHasIt", "yes"));
    }

    static Map<String, Object> letterSent(String on) {
        return new HashMap<>(Map.of("letter", "About Ada. The conference decided on a child protection plan, because she was hit twice.", "recipients", given(on),
                "everyoneHasIt", "yes"));
    }

    static Map<String, Object> minutesSent(String on) {
        return new HashMap<>(Map.of("minutes", "There were the social worker, the health visitor and the police; each said what they know.", "readByTheChair", "yes",
                "recipients", given(on), "everyoneHasIt", "yes"));
    }

    static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }
}
