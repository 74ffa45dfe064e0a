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

/**
 * Tells the story of made-up children of the East team from reasonable cause to suspect harm on: on Tuesday 1 December 2026 at 10:00 a
 * child tells her teacher that she is hit. As the journey does, it begins an enquiry in the transaction of the discussion.
 */
@TestComponent
class EnquiryStory {

    static final Instant CAUSE = Instant.parse("2026-12-01T10:00:00Z");

    private final StrategyDiscussions discussions;
    private final Section47Enquiries enquiries;
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
    private final List<TaskForm<?>> forms;
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();

    EnquiryStory(StrategyDiscussions discussions, Section47Enquiries enquiries, Children children, Allocation allocation, Clocks clocks, OpenTasks tasks,
                 FormDoor door, DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database,
                 Processes processes, Journeys journeys, Watchdog watchdog, List<TaskForm<?>> forms) {
        this.discussions = discussions;
        this.enquiries = enquiries;
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
        this.forms = forms;
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
        if (event instanceof StrategyDiscussionHeld held && held.newEnquiry()) {
            enquiries.open(new NewEnquiry(held.child(), held.journey(), held.part(), held.at(), held.outcome() == DiscussionOutcome.SECTION_47_JOINT,
                    "StrategyDiscussionHeld:" + held.part()), held.by());
        }
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    void begins() {
        time.beginAt(CAUSE);
        heard.clear();
        warned.clear();
    }

    void beginsAt(String instant) {
        begins();
        time.beginAt(Instant.parse(instant));
    }

    Instant now() {
        return time.instant();
    }

    ChildId girl(String name) {
        return child(NewChild.born(name, "Madeup", LocalDate.of(2017, 5, 4), "F"));
    }

    ChildId unborn() {
        return child(NewChild.unborn("Madeup", LocalDate.of(2027, 3, 6)));
    }

    private ChildId child(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, time.instant(), "A made-up contact");
    }

    /** Harm is suspected now; the discussion's id. */
    UUID harmIsSuspected(ChildId... about) {
        return harmIsSuspected("Told:" + UUID.randomUUID(), about);
    }

    UUID harmIsSuspected(String source, ChildId... about) {
        return transaction.execute(status -> discussions.open(new NewStrategyDiscussion(
                List.of(about).stream().map(each -> new ChildOnJourney(each, journeyOf(each))).toList(), time.instant(),
                "She told her teacher that she is hit (made up).", source), "social-worker"));
    }

    UUID joins(UUID discussion, ChildId child) {
        return transaction.execute(status -> discussions.join(discussion, child, journeyOf(child), "social-worker"));
    }

    void inTransaction(Runnable what) {
        transaction.executeWithoutResult(status -> what.run());
    }

    /** The child's part in the discussion that began last. */
    UUID partOf(ChildId child) {
        var all = discussions.of(child);
        return all.get(all.size() - 1).part();
    }

    UUID enquiryOf(ChildId child) {
        var all = enquiries.of(child);
        return all.get(all.size() - 1).id();
    }

    /** The elder is spoken about at 10:30, quorate, and an enquiry begins. */
    UUID anEnquiry(ChildId child) {
        harmIsSuspected(child);
        passesTo("2026-12-01T11:00:00Z");
        discusses(child, held("2026-12-01T10:30+00:00"));
        return enquiryOf(child);
    }

    /** Another enquiry of the same hour. */
    UUID anEnquiryBeside(ChildId child) {
        harmIsSuspected(child);
        discusses(child, held(time.instant().toString().replace("Z", "+00:00")));
        return enquiryOf(child);
    }

    void discusses(ChildId child, Map<String, Object> answers) {
        answers(partOf(child), "userTask_holdTheStrategyDiscussion", "team-manager", answers);
    }

    void answers(UUID record, String task, String by, Map<String, Object> answers) {
        door.submit(task(record, task), by, json.convertValue(answers, ObjectNode.class));
    }

    Map<String, Object> onTheForm(UUID record, String key, String by) {
        OpenTask task = task(record, key);
        String form = key.equals("userTask_seeTheChild") ? "see-the-child-in-the-enquiry" : key.replace("userTask_", "").replaceAll("([A-Z])", "-$1").toLowerCase();
        return transaction.execute(status -> forms.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow()
                .prefill(new TaskAtHand(task.id(), task.key(), task.name(), task.process(), tasks.references(task), by)));
    }

    OpenTask task(UUID record, String key) {
        return open(record).stream().filter(task -> task.key().equals(key)).findFirst().orElseThrow(
                () -> new AssertionError("No task " + key + " waits, but " + waitsAt(record)));
    }

    List<OpenTask> open(UUID record) {
        var all = new ArrayList<>(tasks.of("strategy-discussion", "strategyDiscussionId", record));
        List.of("section-47-enquiry", "tell-the-family-of-the-enquiry").forEach(process -> all.addAll(tasks.of(process, "enquiryId", record)));
        return all;
    }

    List<String> waitsAt(UUID record) {
        return open(record).stream().map(OpenTask::key).toList();
    }

    String state(String rule, UUID record) {
        return clock(rule, record).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID record) {
        return clocks.latest(rule, record).orElseThrow();
    }

    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    List<String> endsOf(String variable, UUID record) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = ?
                where v.text_ = ? and a.act_type_ like '%EndEvent' order by 1""").params(variable, record.toString()).query(String.class).list();
    }

    /** What the watchdog finds amiss about the record. A conference clock that runs on waits for the conference, which is another stage. */
    List<String> differences(UUID record) {
        boolean waitsForConference = enquiries.find(record).filter(each -> each.next() == EnquiryNext.CONFERENCE).isPresent();
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(record.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail())
                .filter(finding -> !(waitsForConference && finding.startsWith("CLOCK_WITHOUT_TIMER icpc-15wd"))).toList();
    }

    /** How many timers of the enquiry's diagram wait for a clock. */
    int timers(String rule, UUID record) {
        return database.sql("select count(*) from live_clock_timers where process = 'section-47-enquiry' and rule = ? and subject = ?").params(rule, record.toString()).query(Integer.class).single();
    }

    boolean isRunning(String process, String variable, UUID record) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.isRunning(process, variable, record)));
    }

    List<String> warnedAbout(UUID record) {
        return warned.stream().filter(clock -> clock.subject().equals(record)).map(ClockEntry::rule).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- the whole way, for stories about what comes after ----

    void isSeen(UUID enquiry, String at) {
        answers(enquiry, "userTask_seeTheChild", "social-worker", seen(at));
    }

    void agenciesAreAsked(UUID enquiry) {
        answers(enquiry, "userTask_askTheAgencies", "social-worker", agencies());
    }

    /** Seen the same evening, agencies asked the next day. */
    void isReadyToConclude(UUID enquiry) {
        passesTo("2026-12-02T09:00:00Z");
        isSeen(enquiry, "2026-12-01T17:30+00:00");
        agenciesAreAsked(enquiry);
    }

    void isConcluded(UUID enquiry, Map<String, Object> found) {
        answers(enquiry, "userTask_concludeTheEnquiry", "social-worker", found);
        answers(enquiry, "userTask_authoriseTheEnquiry", "team-manager", authorised());
    }

    // ---- answers ----

    static Map<String, Object> participant(String name, String agency, String means) {
        return new HashMap<>(Map.of("name", name, "agency", agency, "role", "made up", "means", means, "shared", "What they know (made up)."));
    }

    static Map<String, Object> withoutHealth(String at) {
        var answers = held(at);
        answers.put("participants", List.of(participant("Tamsin Example", "localAuthority", "present"), participant("Pete Example", "police", "video")));
        answers.keySet().removeAll(List.of("thresholdMet", "harms", "outcome", "worker", "immediateProtection", "medical"));
        return answers;
    }

    static Map<String, Object> held(String at) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at,
                "participants", List.of(participant("Tamsin Example", "localAuthority", "present"), participant("Pete Example", "police", "video"),
                        participant("Hetty Example", "health", "telephone"), participant("Edna Example", "education", "present")),
                "childsVoice", "He hits me with the belt, she told her teacher.", "thresholdMet", "yes", "harms", List.of("physical"),
                "thresholdWhy", "A mark the teacher saw, and her own words.", "safeNow", "no", "immediateProtection", "no", "medical", "notNeeded"));
        answers.putAll(Map.of("safetySteps", List.of(new HashMap<>(Map.of("who", "Grandmother", "what", "Fetches her from school and keeps her tonight",
                "byWhen", "2026-12-01T15:00+00:00"))), "outcome", "section47Joint", "worker", "social-worker", "parentsTold", "no",
                "whyParentsNotTold", "The police speak with him first."));
        return answers;
    }

    static Map<String, Object> reviewed(String at) {
        var answers = held(at);
        answers.putAll(Map.of("initiates", "sameEnquiry", "safeNow", "yes"));
        answers.remove("safetySteps");
        answers.remove("worker");
        return answers;
    }

    static Map<String, Object> seen(String at) {
        var answers = new HashMap<String, Object>(Map.of("seen", "yes", "seenAt", at, "seenWhere", "family", "whoWasThere", "Grandmother", "withThePolice", "yes",
                "seenAlone", "yes", "marks", "A red line on the left arm.", "home", "Warm, a bed of her own at her grandmother's.",
                "childSaid", "I want it to stop."));
        answers.putAll(Map.of("makeOfIt", "What she says fits the mark.", "actToday", "no"));
        return answers;
    }

    static Map<String, Object> notSeen(String at, String again) {
        return new HashMap<>(Map.of("seen", "no", "triedAt", at, "whyNotSeen", "refused", "whatHappened", "He shut the door in front of us.",
                "whatNext", "Back with the police tonight.", "nextTryAt", again, "actToday", "no"));
    }

    static Map<String, Object> agencies() {
        return new HashMap<>(Map.of("agencies", List.of(Map.of("agency", "Police", "who", "Pete Example", "answered", "yes", "knows", "Two calls this year."),
                Map.of("agency", "Housing", "answered", "no")), "medical", "notNeeded", "otherChildren", "A younger sister, seen and well."));
    }

    /** The table suggests a conference for these findings, and the worker proposes it. */
    static Map<String, Object> found() {
        var answers = new HashMap<String, Object>(Map.of("childsAccount", "He hits me when he has been drinking.", "parentsResponse", "The father denies it, the mother cries.",
                "substantiated", "yes", "harms", List.of("physical"), "evidence", "The mark, her words, the police calls.", "continuingRisk", "yes",
                "riskEvidence", "He lives there and denies it.", "help", "childInNeed", "familyAgrees", "yes", "next", "conference"));
        answers.putAll(Map.of("views", List.of(new HashMap<>(Map.of("agency", "Police", "who", "Pete Example", "view", "A conference is needed.", "wantsConference", "yes"))),
                "safeMeanwhile", "She stays with her grandmother."));
        return answers;
    }

    static Map<String, Object> found(String substantiated, String continuing, String help, String next) {
        var answers = found();
        answers.putAll(Map.of("substantiated", substantiated, "continuingRisk", continuing, "help", help, "next", next));
        answers.put("views", List.of(Map.of("agency", "Police", "view", "We agree.", "wantsConference", "no")));
        return answers;
    }

    /** The risk goes on, and the worker proposes to do without a conference; the police object. */
    static Map<String, Object> noConference() {
        var answers = found();
        answers.putAll(Map.of("next", "childInNeed", "whyDifferent", "He has left and is on bail.", "whyNoConference", "The grandmother holds the order, and he may not come near."));
        return answers;
    }

    static Map<String, Object> authorised() {
        return new HashMap<>(Map.of("childSeenAndHeard", "yes", "evidenceTested", "yes", "agenciesHeard", "yes", "outcomeFollows", "yes", "decision", "authorise"));
    }

    static Map<String, Object> returned(String missing) {
        var answers = authorised();
        answers.putAll(Map.of("evidenceTested", "no", "decision", "return", "whatIsMissing", missing));
        return answers;
    }

    static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
