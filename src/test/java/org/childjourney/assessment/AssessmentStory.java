package org.childjourney.assessment;

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
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story of an assessment of a made-up child of the East team: referred on Friday 20 November 2026 at 16:55, decided on
 * Saturday at 17:30. Its 45 working days end on Wednesday 27 January 2027.
 */
@TestComponent
class AssessmentStory {

    static final Instant REFERRED = Instant.parse("2026-11-20T16:55:00Z");
    static final Instant DECIDED = Instant.parse("2026-11-21T17:30:00Z");

    private final SingleAssessments assessments;
    private final Children children;
    private final Allocation allocation;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final DueWork dueWork;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final JdbcClient database;
    private final Processes processes;
    private final Journeys journeys;
    private final Watchdog watchdog;
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();

    AssessmentStory(SingleAssessments assessments, Children children, Allocation allocation, Clocks clocks, OpenTasks tasks, FormDoor door,
                    DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json,
                    JdbcClient database, Processes processes, Journeys journeys,
                    Watchdog watchdog) {
        this.assessments = assessments;
        this.children = children;
        this.allocation = allocation;
        this.clocks = clocks;
        this.tasks = tasks;
        this.door = door;
        this.dueWork = dueWork;
        this.time = time;
        this.transaction = transaction;
        this.json = json;
        this.database = database;
        this.processes = processes;
        this.journeys = journeys;
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

    /** A new story: nothing heard yet, and it is the moment the assessment is decided. */
    void begins() {
        time.beginAt(DECIDED);
        heard.clear();
        warned.clear();
    }

    UUID anAssessment() {
        return anAssessmentOf(NewChild.born("Poppy", "Madeup", LocalDate.of(2019, 5, 4), "F"));
    }

    UUID anAssessmentOf(NewChild details) {
        return transaction.execute(status -> assessments.open(decisionAbout(child(details)), "team-manager"));
    }

    ChildId child(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    NewAssessment decisionAbout(ChildId child) {
        return new NewAssessment(child, journeyOf(child), REFERRED, DECIDED, "Left alone at night (made up).", StartedBecause.FRONT_DOOR_DECISION,
                "ContactDecided:" + UUID.randomUUID());
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, REFERRED, "A made-up contact");
    }

    /** Answers the task and completes it, as Tasklist would. */
    void answers(UUID assessment, String task, String by, Map<String, Object> answers) {
        door.submit(task(assessment, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID assessment, String key) {
        return open(assessment).stream().filter(task -> task.key().equals(key)).findFirst().orElseThrow(
                () -> new AssertionError("No task " + key + " waits, but " + waitsAt(assessment)));
    }

    List<OpenTask> open(UUID assessment) {
        var all = new ArrayList<OpenTask>();
        List.of("single-assessment", "assessment-review", "tell-the-family")
                .forEach(process -> all.addAll(tasks.of(process, "assessmentId", assessment)));
        return all;
    }

    List<String> waitsAt(UUID assessment) {
        return open(assessment).stream().map(OpenTask::key).toList();
    }

    /** The state of the newest clock of the rule: running, met, met-late, missed, cancelled. */
    String state(String rule, UUID assessment) {
        return clock(rule, assessment).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID assessment) {
        return clocks.latest(rule, assessment).orElseThrow();
    }

    /** Time passes, firing what falls due on the way. */
    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    /** Ends, in any of its processes, that the assessment has reached. */
    List<String> endsOf(UUID assessment) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'assessmentId'
                where v.text_ = ? and a.act_type_ like '%EndEvent' order by 1""").param(assessment.toString()).query(String.class).list();
    }

    /** What the watchdog finds amiss about the assessment's clocks and timers now. */
    List<String> differences(UUID assessment) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(assessment.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    boolean isRunning(String process, UUID assessment) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.isRunning(process, "assessmentId", assessment)));
    }

    List<String> warnedAbout(UUID assessment) {
        return warned.stream().filter(clock -> clock.subject().equals(assessment)).map(ClockEntry::rule).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- the whole way, for stories that are about what comes after ----

    void isAllocated(UUID assessment) {
        answers(assessment, "userTask_allocateSocialWorker", "team-manager", allocation());
    }

    void isSeen(UUID assessment, String at) {
        answers(assessment, "userTask_seeTheChild", "social-worker", seen(at));
    }

    void isWritten(UUID assessment) {
        answers(assessment, "userTask_writeAssessment", "social-worker", written());
    }

    void isAuthorised(UUID assessment) {
        answers(assessment, "userTask_authoriseAssessment", "team-manager", authorised());
    }

    /** Allocated on Saturday, seen on Wednesday, written at once. */
    void isReadyToAuthorise(UUID assessment) {
        isAllocated(assessment);
        passesTo("2026-11-25T12:00:00Z");
        isSeen(assessment, "2026-11-25T10:15+00:00");
        isWritten(assessment);
    }

    // ---- answers ----

    static Map<String, Object> allocation() {
        return new HashMap<>(Map.of("worker", "social-worker", "startsOn", "2026-11-21", "reviewOn", "2026-12-04", "safeUntilSeen", "yes",
                "direction", "Who is at home at night, and see the baby's cot."));
    }

    static Map<String, Object> seen(String at) {
        return new HashMap<>(Map.of("seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "Mother, and the neighbour", "seenAlone", "yes",
                "home", "Warm, food in the cupboard, own bed.", "childSaid", "I like it when mum is home.",
                "makeOfIt", "She is not afraid, and knows whom to ring.", "actToday", "no"));
    }

    static Map<String, Object> notSeen(String at) {
        return new HashMap<>(Map.of("seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome", "whatHappened", "No light, no answer, bins full.",
                "whatNext", "Ring the school, go to the gate at three.", "nextTryOn", "2026-11-30", "actToday", "no"));
    }

    /** The table suggests a child in need plan for these answers, and the worker recommends it. */
    static Map<String, Object> written() {
        var answers = new HashMap<String, Object>(Map.of("whatMatters", "Her sister and her swimming.",
                "parents", List.of(new HashMap<>(Map.of("name", "Maud Madeup", "relationship", "mother", "spokenTo", "yes", "care", "Warm, tired."))),
                "historyMeans", "Twice before when she was alone with them.", "needs", "An adult at home at night.",
                "childsVoice", "Mum is tired, she says.", "harm", "Alone with a baby after ten at night.", "howLikely", "likely", "howBad", "serious",
                "protects", "The neighbour came both times.", "wouldHaveToChange", "Somebody with them every night."));
        answers.putAll(Map.of("agencies", List.of(Map.of("agency", "School", "who", "Head", "view", "Comes late, hungry.")),
                "factors", List.of("4B", "16A"), "primaryNeed", "N4", "worry", "childInNeed", "someoneCanCare", "yes", "planFailed", "no",
                "familyAgrees", "yes", "outcome", "childInNeed", "nextSteps", "Night sitter from Monday, by the worker."));
        answers.putAll(Map.of("shared", "yes", "familySays", "It is fair, she says."));
        return answers;
    }

    static Map<String, Object> authorised() {
        return new HashMap<>(Map.of("childSeenAndHeard", "yes", "historyUsed", "yes", "everyAdultCovered", "yes", "answersSoWhat", "yes",
                "outcomeFollows", "yes", "decision", "authorise"));
    }

    static Map<String, Object> returned(String whatIsMissing) {
        var answers = authorised();
        answers.putAll(Map.of("everyAdultCovered", "no", "decision", "return", "whatIsMissing", whatIsMissing));
        return answers;
    }

    static Map<String, Object> reviewed() {
        return new HashMap<>(Map.of("safeNow", "yes", "safetyPlan", "The neighbour sleeps there.", "whatWeKnow", "She was seen, and talks.",
                "onCourse", "yes", "needsAllTheTime", "yes", "direction", "Meet the father before the New Year."));
    }

    static Map<String, Object> familyTold(String on) {
        return new HashMap<>(Map.of("people", List.of(Map.of("name", "Maud Madeup", "relationship", "mother", "how", "handed", "toldOn", on, "language", "English")),
                "childTold", "yes", "howChildTold", "Drew it with her.", "agencies", List.of(Map.of("agency", "School", "who", "Head", "how", "email", "toldOn", on)),
                "letter", "We found that you and the girls need somebody with you at night. Here is who will come.", "everyoneTold", "yes"));
    }
}
