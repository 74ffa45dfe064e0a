package org.childjourney.legal;

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
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of the legal case of a made-up family of the East team; a manager thought of the threshold on Monday 7 September 2026 at 10:00 in London. */
@TestComponent
class LegalStory {

    static final Instant THOUGHT = Instant.parse("2026-09-07T09:00:00Z");
    static final String SUMMARY = "userTask_writeTheGatewaySummary";
    static final String AGENDA = "userTask_putTheCaseOnTheAgenda";
    static final String ADVICE = "userTask_adviseThePanel";
    static final String PANEL = "userTask_decideAtThePanel";
    static final String WRITE = "userTask_writeTheLetter";
    static final String CHECK = "userTask_checkTheLetter";
    static final String SIGN = "userTask_signTheLetter";
    static final String GIVE = "userTask_giveTheLetterToEachParent";
    static final String MEETING = "userTask_holdTheFirstMeeting";
    static final String REVIEW = "userTask_reviewTheChanges";
    static final String DECIDE = "userTask_decideOnPreProceedings";
    static final String AUTHORISE = "userTask_authoriseTheExtension";
    static final String EVIDENCE = "userTask_fileTheEvidence";
    static final String ISSUE = "userTask_recordTheIssue";
    static final String HEARING = "userTask_recordAHearingOrOrder";
    static final String CASE_MANAGEMENT = "userTask_recordTheCaseManagementHearing";
    static final String ISSUES_RESOLUTION = "userTask_recordTheIssuesResolutionHearing";
    static final String TRACKER = "userTask_goDownTheOpenCases";
    static final String ORDER = "userTask_sayWhatFollowsTheOrder";
    private static final List<String> PROCESSES = List.of("legal-gateway", "letter-before-proceedings", "pre-proceedings", "court-application",
            "care-proceedings");

    private final LegalCases cases;
    private final CourtOrders orders;
    private final SentLetters letters;
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
    final List<JourneyEvent> heard = new ArrayList<>();

    LegalStory(LegalCases cases, CourtOrders orders, SentLetters letters, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks,
               FormDoor door, DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.cases = cases;
        this.orders = orders;
        this.letters = letters;
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
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    void begins() {
        time.beginAt(THOUGHT);
        heard.clear();
    }

    // ---- the family ----

    ChildInFamily aChild(String name, String born) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born(name, "Madeup", LocalDate.parse(born), "F"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return new ChildInFamily(child, journeys.open(child, time.instant().minusSeconds(86_400), "A made-up contact"));
        });
    }

    UUID aCase(ChildInFamily... family) {
        return begin(new NewLegalCase(List.of(family), time.instant(), "Nothing has changed for them (made up).", "Wanted:" + UUID.randomUUID()));
    }

    UUID aCase() {
        return aCase(aChild("Ada", "2019-02-01"));
    }

    UUID begin(NewLegalCase thought) {
        return transaction.execute(status -> cases.begin(thought, "team-manager"));
    }

    UUID join(UUID legalCase, ChildInFamily child) {
        return transaction.execute(status -> cases.join(legalCase, child, "Lives there too (made up).", "team-manager"));
    }

    void leaves(UUID part) {
        transaction.executeWithoutResult(status -> cases.end(part, "Moved away for good (made up).", time.instant(), "team-manager"));
    }

    UUID order(NewCourtOrder made) {
        return transaction.execute(status -> orders.record(made, "legal-adviser"));
    }

    /** The part of the first child, who leads at first. */
    UUID first(UUID legalCase) {
        return part(legalCase, 0);
    }

    UUID part(UUID legalCase, int number) {
        return cases.childrenIn(legalCase).get(number).id();
    }

    List<SentLetters.RequiredChange> changes(UUID legalCase) {
        return transaction.execute(status -> letters.changes(legalCase));
    }

    // ---- the shortest ways ----

    UUID atThePanel(ChildInFamily... family) {
        var legalCase = family.length == 0 ? aCase() : aCase(family);
        passesTo("2026-09-08T09:00:00Z");
        answers(legalCase, SUMMARY, "social-worker", LegalAnswers.summary());
        answers(legalCase, AGENDA, "team-manager", LegalAnswers.agenda("2026-09-15", false));
        answers(legalCase, ADVICE, "legal-adviser", LegalAnswers.advice("service-manager"));
        passesTo("2026-09-15T12:00:00Z");
        return legalCase;
    }

    UUID afterThePanel(String decision, ChildInFamily... family) {
        var legalCase = atThePanel(family);
        answers(legalCase, PANEL, "service-manager", LegalAnswers.panel("2026-09-15T11:00+01:00", decision));
        return legalCase;
    }

    /** The letter was given to both parents on Friday 18 September 2026 at 15:00. */
    UUID letterGiven(ChildInFamily... family) {
        var legalCase = afterThePanel("preProceedings", family);
        answers(legalCase, WRITE, "social-worker", LegalAnswers.letter());
        answers(legalCase, CHECK, "legal-adviser", Map.of("right", "yes"));
        answers(legalCase, SIGN, "team-manager", Map.of("sign", "yes"));
        passesTo("2026-09-18T15:00:00Z");
        answers(legalCase, GIVE, "social-worker", LegalAnswers.given("2026-09-18T15:00+01:00"));
        return legalCase;
    }

    /** The parents came on Thursday 24 September 2026 at 14:00. */
    UUID firstMeetingHeld(ChildInFamily... family) {
        var legalCase = letterGiven(family);
        passesTo("2026-09-24T15:00:00Z");
        answers(legalCase, MEETING, "team-manager", LegalAnswers.meeting("2026-09-24T14:00+01:00", true));
        return legalCase;
    }

    /** Issued on Monday 21 September 2026, at once after the panel of the 15th. */
    UUID issued(ChildInFamily... family) {
        var legalCase = afterThePanel("issueNow", family);
        passesTo("2026-09-21T12:00:00Z");
        answers(legalCase, EVIDENCE, "social-worker", LegalAnswers.evidence("2026-09-18"));
        answers(legalCase, ISSUE, "legal-adviser", LegalAnswers.issue("2026-09-21"));
        return legalCase;
    }

    // ---- what is seen ----

    void answers(UUID legalCase, String task, String by, Map<String, ?> answers) {
        door.submit(task(legalCase, task), by, json.convertValue(answers, ObjectNode.class));
    }

    void answersOrder(UUID order, String by, Map<String, ?> answers) {
        door.submit(tasks.of("court-order", "courtOrderId", order, ORDER).orElseThrow(), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID legalCase, String key) {
        return Stream.concat(open(legalCase), tasks.of("legal-tracker", "legalCaseId", legalCase).stream()).filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(legalCase)));
    }

    /** Beside the tracker, which waits as long as the case is open. */
    List<String> waitsAt(UUID legalCase) {
        return open(legalCase).map(OpenTask::key).toList();
    }

    List<String> tracker(UUID legalCase) {
        return tasks.of("legal-tracker", "legalCaseId", legalCase).stream().map(OpenTask::key).toList();
    }

    List<String> orderWaits(UUID order) {
        return tasks.of("court-order", "courtOrderId", order).stream().map(OpenTask::key).toList();
    }

    private Stream<OpenTask> open(UUID legalCase) {
        return PROCESSES.stream().flatMap(process -> tasks.of(process, "legalCaseId", legalCase).stream());
    }

    String state(String rule, UUID subject) {
        return clock(rule, subject).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow();
    }

    List<ClockEntry> clocks(UUID subject) {
        return clocks.about(subject);
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

    boolean reached(UUID reference, String process, String element) {
        return database.sql("""
                select count(*) from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.text_ = ?
                where a.proc_def_key_ = ? and a.act_id_ = ?""").params(reference.toString(), process, element).query(Integer.class).single() > 0;
    }

    /** Everything the watchdog finds; each story begins with nothing else open. */
    List<String> differences() {
        return watchdog.look().first().stream().map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    int count(String sql, Object... params) {
        return database.sql(sql).params(params).query(Integer.class).single();
    }
}
