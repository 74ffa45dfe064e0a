package org.childjourney.leavingcare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.JourneyStage;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a made-up young person of the East team on the way out of care. */
@TestComponent
public class LeavingCareStory {

    private static final List<String> PROCESSES = List.of("care-at-sixteen", "leaving-care-class", "pathway-needs", "pathway-plan", "care-leaver-contact", "birthday-status",
            "help-after-twenty-one", "end-at-twenty-five", "education-assessment");

    private final CareLeavers leavers;
    private final Children children;
    private final Allocation allocation;
    private final Journeys journeys;
    private final ActsOnChildren acts;
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
    private final List<ClockEntry> warned = new ArrayList<>();

    LeavingCareStory(CareLeavers leavers, Children children, Allocation allocation, Journeys journeys, ActsOnChildren acts, Clocks clocks, OpenTasks tasks, FormDoor door,
                     DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.leavers = leavers;
        this.children = children;
        this.allocation = allocation;
        this.journeys = journeys;
        this.acts = acts;
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

    public void begins(String at) {
        time.beginAt(Instant.parse(at));
        heard.clear();
        warned.clear();
    }

    public ChildId born(String on) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Lena", "Madeup", LocalDate.parse(on), "F"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    /** Looked after in those spans, each from/until; the last one without an end lasts. Nothing else is open for the child. */
    public void inCare(ChildId child, String spans) {
        transaction.executeWithoutResult(status -> leavers.careChanged(child, journeys.open(child, time.instant(), "A made-up care episode"), CareHistory.parse(spans), "social-worker"));
    }

    /** Sixteen and home again after two years in care: relevant, confirmed on Monday 2 March 2020; the birthday of sixteen was 10 January 2020. */
    ChildId aRelevantChild() {
        ChildId child = born("2004-01-10");
        inCare(child, "2018-02-01/2020-03-02");
        passesTo("2020-03-02T10:00:00Z");
        answers(child, "confirmTheClass", "social-worker", LeavingCareAnswers.confirmed("relevant"));
        return child;
    }

    /** Eighteen the same day, confirmed former relevant, and adviser and plan there. */
    ChildId aFormerRelevant(String birth, String spans) {
        ChildId child = born(birth);
        inCare(child, spans);
        passesTo(time.instant().plusSeconds(60).toString());
        answers(child, "confirmTheClass", "social-worker", LeavingCareAnswers.confirmed("formerRelevant"));
        return child;
    }

    void hasAPlan(ChildId child, String finishedOn, String by) {
        answers(child, "nameTheAdviser", "team-manager", LeavingCareAnswers.named());
        answers(child, "assessTheNeeds", "social-worker", LeavingCareAnswers.needs(finishedOn));
        answers(child, "writeThePlan", "personal-adviser", LeavingCareAnswers.plan(by));
        answers(child, "agreeThePlan", "team-manager", LeavingCareAnswers.agreed("yes"));
    }

    public UUID of(ChildId child) {
        return leavers.of(child).orElseThrow().id();
    }

    public CareLeaverFacts facts(ChildId child) {
        return leavers.of(child).orElseThrow();
    }

    public void answers(ChildId child, String task, String by, Map<String, Object> answers) {
        door.submit(task(child, task), by, json.convertValue(answers, ObjectNode.class));
    }

    public OpenTask task(ChildId child, String name) {
        return open(child).stream().filter(task -> task.key().equals("userTask_" + name)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + name + " waits, but " + waitsAt(child)));
    }

    public List<String> waitsAt(ChildId child) {
        return open(child).stream().map(task -> task.key().replace("userTask_", "")).sorted().toList();
    }

    private List<OpenTask> open(ChildId child) {
        return PROCESSES.stream().flatMap(process -> tasks.of(process, "careLeaverId", of(child)).stream()).toList();
    }

    public void acts(ChildId child, String act, String at, Map<String, String> words) {
        acts(child, act, at, words, "personal-adviser");
    }

    public void acts(ChildId child, String act, String at, Map<String, String> words, String by) {
        acts.act(act, child, new Said(Instant.parse(at), words), by);
    }

    boolean isOffered(ChildId child, String act) {
        return acts.find(act, "personal-adviser", child).isPresent();
    }

    /** How each clock of the rule stands, the earliest first. */
    public List<String> states(ChildId child, String rule) {
        return clocks.of(child).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    public ClockEntry clock(ChildId child, String rule) {
        return clocks.of(child).stream().filter(clock -> clock.rule().equals(rule)).reduce((earlier, later) -> later).orElseThrow(() -> new AssertionError("No clock " + rule));
    }

    public List<String> openRules(ChildId child) {
        return clocks.of(child).stream().filter(ClockEntry::isOpen).map(ClockEntry::rule).sorted().toList();
    }

    public List<String> warnedAbout(ChildId child) {
        return warned.stream().filter(clock -> clock.child().equals(child)).map(ClockEntry::rule).toList();
    }

    public void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    /** Much time passes in one step: what fell due meanwhile happens now, and nobody at the top is asked anew every week for years. */
    public void skipsTo(String instant) {
        time.beginAt(Instant.parse(instant));
        passesTo(instant);
    }

    Instant now() {
        return time.instant();
    }

    void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** The names of the stages that are open on the child's page. */
    public List<String> stages(ChildId child) {
        return journeys.openOf(child).map(journey -> journeys.stagesOf(journey).stream().filter(JourneyStage::isOpen).map(JourneyStage::name).toList()).orElse(List.of());
    }

    /** Ends and boundary events that processes about the young person came to. */
    List<String> reached(ChildId child) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'careLeaverId'
                where v.text_ = ? and (a.act_id_ like 'endEvent%' or a.act_id_ like 'event%') order by 1""").param(of(child).toString()).query(String.class).list();
    }

    public List<String> differences(ChildId child) {
        var mine = clocks.of(child).stream().map(clock -> clock.subject().toString()).toList();
        return watchdog.look().first().stream().filter(finding -> mine.stream().anyMatch((finding.about() + finding.detail())::contains))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the chronology was told, of every kind. */
    List<String> told() {
        return heard.stream().map(JourneyEvent::kind).toList();
    }

}
