package org.childjourney.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
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

/** Tells stories of made-up children who go to another worker, team or council, or whose case is closed, from Monday 23 November 2026, 10:00, on. */
@TestComponent
public class TransferStory {

    public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final Children children;
    private final Allocation allocation;
    private final Journeys journeys;
    private final SingleAssessments assessments;
    private final Directory directory;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final DueWork dueWork;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final JdbcClient database;
    private final Watchdog watchdog;
    private final List<JourneyEvent> heard = new ArrayList<>();
    private final List<ClockEntry> warned = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    TransferStory(Children children, Allocation allocation, Journeys journeys, SingleAssessments assessments, Directory directory, Clocks clocks, OpenTasks tasks, FormDoor door,
                  DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.children = children;
        this.allocation = allocation;
        this.journeys = journeys;
        this.assessments = assessments;
        this.directory = directory;
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

    public void begins() {
        time.beginAt(MONDAY);
        heard.clear();
        warned.clear();
    }

    /** A child held in the team since the day before, with an open journey in which nothing is open. */
    public ChildId child(String team, String worker) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Tara", "Madeup", LocalDate.of(2016, 4, 3), "F"), "contact-officer");
            allocation.hold(child, team, worker, MONDAY.minusSeconds(86_400), "team-manager");
            journeys.open(child, MONDAY.minusSeconds(86_400), "A made-up contact");
            return child;
        });
    }

    /** The same, with an assessment under way, its clocks and its task. */
    public ChildId assessed(String team, String worker) {
        ChildId child = child(team, worker);
        transaction.executeWithoutResult(status -> {
            UUID assessment = assessments.open(new NewAssessment(child, journey(child), MONDAY, MONDAY, "A test.", StartedBecause.FRONT_DOOR_DECISION, "test:" + child), "team-manager");
            isOpen(child, "single-assessment", assessment, "Single assessment");
        });
        return child;
    }

    /** A stage of the child's journey is open, as journey would write it. */
    void isOpen(ChildId child, String process, UUID record, String name) {
        database.sql("insert into journey_stages (id, journey, process, record, name, began_at, began_because) values (?, ?, ?, ?, ?, ?, 'A test.')")
                .params(UUID.randomUUID(), journey(child).value(), process, record, name, Timestamp.from(MONDAY)).update();
    }

    /** Whoever joined in the story leaves with it. */
    public void ends() {
        joined.forEach(this::leaves);
        joined.clear();
    }

    public void joins(String username, String name, Set<String> roles, boolean registered, boolean firstYear) {
        joined.add(username);
        directory.put(new Staff(username, name, roles, Set.of("east"), registered, firstYear, true));
    }

    public void leaves(String username) {
        var staff = directory.everHere(username).orElseThrow();
        directory.put(new Staff(username, staff.displayName(), staff.roles(), staff.teams(), staff.registered(), staff.assessedAndSupportedYear(), false));
    }

    public String reference(ChildId child) {
        return children.facts(child).reference();
    }

    public JourneyReference journey(ChildId child) {
        return journeys.openOf(child).orElseThrow();
    }

    public <T> T inOneTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    public void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    public void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    public Instant now() {
        return time.instant();
    }

    public List<String> waitsAt(String process, String variable, UUID record) {
        return tasks.of(process, variable, record).stream().map(OpenTask::key).toList();
    }

    public OpenTask task(String process, String variable, UUID record, String key) {
        return tasks.of(process, variable, record, key).orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(process, variable, record)));
    }

    public void answers(OpenTask task, String by, Map<String, Object> answers) {
        door.submit(task, by, json.convertValue(answers, ObjectNode.class));
    }

    public String state(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow().state(time.instant()).text();
    }

    public Instant dueAt(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow().dueAt();
    }

    /** Every clock of the child but those of one record: when it is due, and how it stands. */
    public Map<String, String> clocksBut(ChildId child, UUID but) {
        Map<String, String> all = new TreeMap<>();
        clocks.of(child).stream().filter(each -> !each.subject().equals(but))
                .forEach(each -> all.put(each.rule() + " " + each.id(), each.dueAt() + " " + each.startedAt() + " " + each.isOpen()));
        return all;
    }

    public List<String> endsOf(String variable, UUID record) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = ?
                where v.text_ = ? and (a.act_id_ like 'endEvent%' or a.act_id_ like 'event%') order by 1""").params(variable, record.toString()).query(String.class).list();
    }

    public List<String> differences(UUID record) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(record.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    public List<String> warnedAbout(UUID record) {
        return warned.stream().filter(clock -> clock.subject().equals(record)).map(ClockEntry::rule).toList();
    }

    public <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    static Map<String, Object> written() {
        return new HashMap<>(Map.of("whoTheChildIs", "She loves drums and trusts her aunt.", "risks", "Left alone at night; the aunt looks in.", "whatWorks", "Short visits after school.",
                "promised", "To ask about the music school by May.", "childNeedsToKnow", "Why, who comes, and that school stays.", "childTold", "yes", "childToldOn", "2026-11-23",
                "childSaid", "Will she like drums too?", "whatChanged", "The first visit is at her drum lesson."));
    }

    static Map<String, Object> accepted(String worker, String metOn) {
        return new HashMap<>(Map.of("decision", "accept", "metOn", metOn, "whoWasThere", "Both workers and both managers.", "jointVisit", "yes", "jointVisitOn", metOn,
                "childSaid", "She asked about drums at once.", "worker", worker));
    }

    static Map<String, Object> refusedBecause(String why) {
        return new HashMap<>(Map.of("decision", "refuse", "whyRefused", why, "whatWouldHelp", "A third worker in our team."));
    }

    static Map<String, Object> met(String on) {
        var answers = new HashMap<String, Object>(Map.of("metOn", on, "whoWasThere", "Both workers.", "jointVisit", "no", "whyNoVisit", "The old worker has left already.",
                "risks", "Left alone at night; the aunt looks in.", "promised", "To ask about the music school."));
        answers.putAll(Map.of("childTold", "yes", "childToldOn", on, "childSaid", "She shrugged and drummed.", "whatChanged", "We meet at her drum lesson."));
        return answers;
    }

    static Map<String, Object> another(boolean agreed) {
        var answers = new HashMap<String, Object>(Map.of("childsVoice", "She says: not again, please.", "meansForTheChild", "She would begin to trust from nothing.",
                "otherWays", "The worker could stay for two days a week.", "agreed", agreed ? "yes" : "no", "why", "Because of what was tried."));
        if (agreed) {
            answers.put("whatHelps", "The aunt comes along; this worker stays two years.");
        }
        return answers;
    }

    static Map<String, Object> sent(String on) {
        var answers = new HashMap<String, Object>(Map.of("livesWhere", "2 Made-up Road, with her mother.", "whyWeWork", "Neglect since the spring.", "risks", "Left alone at night again.",
                "plan", "Visit on 1 December, review in January.", "promised", "To ask about the music school.", "familyAgrees", "yes", "childTold", "yes",
                "childSaid", "I want my drums there.", "whatChanged", "We told them about the drums."));
        answers.putAll(Map.of("sentTo", "First contact team, by secure mail.", "sentOn", on, "untilTheyAnswer", "We visit every second week."));
        return answers;
    }

    static Map<String, Object> answered(String answer, String on) {
        return new HashMap<>(Map.of("answered", "yes", "answer", answer, "whoAnswered", "Their team manager.", "answeredOn", on, "words", "From the first of December on.",
                "childToldBy", "Sol tells her on Friday."));
    }
}
