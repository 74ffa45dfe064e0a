package org.childjourney.wellbeing;

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

/** Tells the story of a made-up child of the East team who became looked after on Monday 7 September 2026 at 10:00 in London. */
@TestComponent
public class WellbeingStory {

    static final Instant IN_CARE = Instant.parse("2026-09-07T09:00:00Z");
    static final String ASK = "userTask_askForTheAssessment";
    static final String RECORD = "userTask_recordTheAssessment";
    static final String DENTAL = "userTask_recordTheDentalCheck";
    static final String QUESTIONNAIRE = "userTask_recordTheQuestionnaire";
    static final String BEGIN = "userTask_beginThePlan";
    static final String WRITE = "userTask_writeThePlan";
    static final String CHECK = "userTask_checkThePlan";

    private final WellbeingPeriods periods;
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

    WellbeingStory(WellbeingPeriods periods, Children children, Allocation allocation, Directory directory, Journeys journeys, Clocks clocks, OpenTasks tasks,
                   FormDoor door, DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.periods = periods;
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
        inOneTransaction(() -> Stream.of("health-coordinator", "virtual-head").forEach(role ->
                directory.put(new Staff(role, "Made-up " + role, Set.of(role), Set.of(), false, false, true))));
    }

    ChildId born(String day) {
        return child(NewChild.born("Otto", "Madeup", LocalDate.parse(day), "M"));
    }

    ChildId child(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    /** In care since the first day of the story. */
    UUID inCare(ChildId child) {
        return begin(looked(child, IN_CARE));
    }

    UUID inCareBorn(String day) {
        return inCare(born(day));
    }

    NewWellbeing looked(ChildId child, Instant since) {
        JourneyReference journey = journeys.open(child, since.minusSeconds(86_400), "A made-up contact");
        return new NewWellbeing(child, journey, since, "ChildBecameLookedAfter:" + UUID.randomUUID());
    }

    UUID begin(NewWellbeing begun) {
        return transaction.execute(status -> periods.begin(begun, "team-manager"));
    }

    UUID bringIn(ChildId child, String since, String assessed, String teeth, String questionnaire) {
        JourneyReference journey = journeys.open(child, IN_CARE.minusSeconds(86_400), "A made-up contact");
        return transaction.execute(status -> periods.bringIn(new WellbeingBroughtIn(child, journey, LocalDate.parse(since), day(assessed), day(teeth),
                day(questionnaire), "Register:" + UUID.randomUUID()), "team-manager"));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    ChildId childOf(UUID care) {
        return periods.find(care).orElseThrow().child();
    }

    void ends(UUID care, String why) {
        inOneTransaction(() -> periods.end(care, why, time.instant(), "team-manager"));
    }

    void answers(UUID care, String task, String by, Map<String, Object> answers) {
        door.submit(task(care, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID care, String key) {
        return open(care).stream().filter(task -> task.key().equals(key)).findFirst().orElseThrow(
                () -> new AssertionError("No task " + key + " waits, but " + waitsAt(care)));
    }

    List<String> waitsAt(UUID care) {
        return open(care).stream().map(OpenTask::key).toList();
    }

    private List<OpenTask> open(UUID care) {
        return Stream.of("health-assessment", "dental-check", "strengths-and-difficulties", "personal-education-plan")
                .flatMap(process -> tasks.of(process, "wellbeingId", care).stream()).toList();
    }

    String state(String rule, UUID care) {
        return clock(rule, care).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID care) {
        return clocks.latest(rule, care).orElseThrow(() -> new AssertionError("The clock " + rule + " never ran, but "
                + clocks.about(care).stream().map(ClockEntry::rule).toList()));
    }

    List<String> states(String rule, UUID care) {
        return clocks.about(care).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    boolean everRan(String rule, UUID care) {
        return clocks.latest(rule, care).isPresent();
    }

    /** Time passes, firing what falls due on the way; then the watchdog gives the warnings no diagram gives. */
    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
        watchdog.giveWarningsNoDiagramGives();
    }

    /** Much time passes in one step: what fell due meanwhile happens now, and nobody is asked anew every week for months. */
    void skipsTo(String instant) {
        time.beginAt(Instant.parse(instant));
        passesTo(instant);
    }

    Instant now() {
        return time.instant();
    }

    void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    List<String> endsOf(UUID care) {
        return elements(care, "a.act_type_ like '%EndEvent'");
    }

    List<String> boundariesOf(UUID care) {
        return elements(care, "a.act_type_ like 'boundary%'");
    }

    private List<String> elements(UUID care, String which) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'wellbeingId'
                where v.text_ = ? and %s order by 1""".formatted(which)).param(care.toString()).query(String.class).list();
    }

    int instancesOf(String process, UUID care) {
        return database.sql("""
                select count(distinct p.id_) from act_hi_procinst p join act_hi_varinst v on v.proc_inst_id_ = p.id_ and v.name_ = 'wellbeingId'
                where v.text_ = ? and p.proc_def_key_ = ?""").params(care.toString(), process).query(Integer.class).single();
    }

    List<String> differences(UUID care) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(care.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID care) {
        return warned.stream().filter(clock -> clock.subject().equals(care)).map(ClockEntry::rule).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    int papersOf(ChildId child) {
        return database.sql("select count(*) from papers where child = ?").param(child.value()).query(Integer.class).single();
    }

    // ---- answers ----

    public static Map<String, Object> sent(String at) {
        return new HashMap<>(Map.of("assessedBefore", "no", "consentFrom", "parent", "consentGiven", "yes", "decidedBy", "Maud Madeup", "decidedOn", at.substring(0, 10),
                "childSaid", "I want Sam to come with me.", "whatChanged", "Sam comes, and it is after school.",
                "historyKnown", "Asthma, a blue inhaler; nobody knows about injections.", "sentTo", "The made-up health service", "sentAt", at));
    }

    public static Map<String, Object> consentRefused(String on) {
        var answers = new HashMap<String, Object>(Map.of("assessedBefore", "no", "consentFrom", "youngPerson",
                "howUnderstands", "She said in her own words what a doctor would do and ask.", "consentGiven", "no", "decidedBy", "Otta Madeup", "decidedOn", on,
                "childSaid", "No doctor touches me.", "whatChanged", "Nobody will ask again before she does."));
        answers.putAll(Map.of("whyRefused", "I do not want to be looked at.", "whatOffered", "A nurse she knows, at school, only talking.", "convicted", "no"));
        return answers;
    }

    public static Map<String, Object> held(String howItWent, String at) {
        return new HashMap<>(Map.of("howItWent", howItWent, "heldAt", at, "assessedBy", "doctor", "assessedByName", "Dr Example, clinic", "seenAlone", "yes",
                "childSaid", "My chest hurts when I run.", "actToday", "no"));
    }

    public static Map<String, Object> reported(String at, String reportAt) {
        var answers = held("reported", at);
        answers.putAll(Map.of("reportAt", reportAt, "summary", "Grows well, asthma not treated enough.", "immunisations", "yes", "substanceMisuse", "no",
                "healthPromotion", "yes", "whatChanged", "A new inhaler, and running at his own pace.",
                "recommendations", List.of(new HashMap<>(Map.of("what", "See the asthma nurse.", "owner", "Sam Example", "byWhen", "2029-01-10"))),
                "earlierRecommendations", "The asthma nurse was seen; it is better."));
        return answers;
    }

    public static Map<String, Object> notHeld(String next) {
        return new HashMap<>(Map.of("howItWent", "notHeld", "whyNotHeld", "The clinic cancelled the morning.", "nextAppointmentOn", next));
    }

    public static Map<String, Object> teeth(String outcome) {
        return new HashMap<>(Map.of("outcome", outcome, "treatmentNeeded", "no", "childSaid", "It tickled.", "whyNotYet", "No dentist has a place yet.",
                "nextAppointmentOn", "2029-01-10", "whyRefused", "He shut his mouth and said no.", "whatOffered", "Another dentist, next week.",
                "whatSeen", "The health visitor saw no teeth."));
    }

    public static Map<String, Object> teethChecked(String on) {
        var answers = teeth("checked");
        answers.put("checkedOn", on);
        return answers;
    }

    public static Map<String, Object> scored(String on, int score) {
        return new HashMap<>(Map.of("howItWent", "scored", "filledInOn", on, "filledInBy", "Cara Example, foster carer", "score", score,
                "childSaid", "I am good at building things."));
    }

    public static Map<String, Object> planBegun(String at, String meetingOn) {
        return new HashMap<>(Map.of("setting", "school", "school", "Made-up Primary", "designatedTeacher", "Tess Example", "senKind", "none",
                "childSaid", "I want to stay in my class.", "whoShouldCome", "Sam and my teacher", "startedAt", at, "meetingOn", meetingOn));
    }

    public static Map<String, Object> planWritten(String at) {
        var answers = new HashMap<String, Object>(Map.of("metAt", at, "came", List.of(Map.of("who", "Tess Example", "role", "designated teacher")),
                "childThere", "yes", "goesWell", "Drawing and my friend Ida.", "goesBadly", "Reading aloud, they laugh.", "wishes", "Somebody to read with me.",
                "dreams", "I want to build bridges.", "whatChanged", "He reads with Tess alone first.", "attainment", "below"));
        answers.putAll(Map.of("attainmentWords", "Reads like a child of seven.", "attendance", 94, "attendanceWords", "Two days ill, his carer rang.",
                "suspended", "no", "targets", List.of(new HashMap<>(Map.of("target", "Reads a page aloud by Christmas.", "action", "Reads with Tess every day",
                        "owner", "Tess Example", "byWhen", "2029-01-10", "howWeWillKnow", "He reads to Sam.", "premium", "A reading teacher"))),
                "earlierTargets", "He reads half a page aloud now.", "premiumUse", "A reading teacher twice a week; it helps.", "actToday", "no"));
        return answers;
    }

    public static Map<String, Object> andNextTerm(Map<String, Object> plan, String first, String last) {
        plan.putAll(Map.of("nextTermFirst", first, "nextTermLast", last));
        return plan;
    }

    public static Map<String, Object> accepted() {
        return new HashMap<>(Map.of("childsVoice", "yes", "clearTargets", "yes", "premiumTied", "yes", "grade", "good", "decision", "accept"));
    }

    public static Map<String, Object> returned() {
        return new HashMap<>(Map.of("childsVoice", "no", "clearTargets", "yes", "premiumTied", "yes", "grade", "requiresImprovement", "decision", "return",
                "comments", "Where is Otto in this? Ask him what would help."));
    }
}
