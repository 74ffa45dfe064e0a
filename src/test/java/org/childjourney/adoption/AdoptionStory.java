package org.childjourney.adoption;

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
import org.childjourney.journey.Journeys;
import org.childjourney.timescales.LondonTime;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a made-up child of the East team for whom a review on Monday 7 September 2026 at 10:00 in London made adoption the plan. */
@TestComponent
public class AdoptionStory {

    static final Instant PLANNED = Instant.parse("2026-09-07T09:00:00Z");
    static final String WORKER = "social-worker";
    static final String ADOPTION_WORKER = "adoption-social-worker";
    static final String DECIDES = "agency-decision-maker";
    static final String IRO = "independent-reviewing-officer";
    private static final List<String> PROCESSES = List.of("adoption-decision", "adoption-authority", "adoption-notice", "family-finding-referral", "adoption-match", "adopter-assessment",
            "adoption-placement", "adoption-visit", "adoption-review", "adoption-consent-withdrawn", "adoption-disruption");

    private final Adoptions adoptions;
    private final AdoptionCourse course;
    private final AdoptionBook book;
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
    /** Whether the story in hand began after the day it is usually told on. */
    private boolean behind;
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();

    AdoptionStory(Adoptions adoptions, AdoptionCourse course, AdoptionBook book, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks, FormDoor door, DueWork dueWork, MovableClock time,
                  TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.adoptions = adoptions;
        this.course = course;
        this.book = book;
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

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    public void begins() {
        time.beginAt(PLANNED);
        heard.clear();
        warned.clear();
    }

    ChildId aChild() {
        return born("2024-03-01");
    }

    ChildId born(String on) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", LocalDate.parse(on), "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    UUID planned() {
        return planned(aChild());
    }

    UUID planned(ChildId child) {
        return begin(plan(child, "PermanenceDecided:" + UUID.randomUUID()));
    }

    NewAdoption plan(ChildId child, String source) {
        return new NewAdoption(child, journeys.open(child, PLANNED.minusSeconds(86_400), "A made-up contact"), PLANNED, LocalDate.of(2026, 1, 5), "Nobody of the family can.", source);
    }

    UUID begin(NewAdoption wanted) {
        return transaction.execute(status -> adoptions.begin(wanted, IRO));
    }

    /** The whole case reached the decision-maker on Monday 14 September 2026 at 9:30 in London. */
    UUID presented() {
        return presented(planned());
    }

    UUID presented(UUID id) {
        to("2026-09-14T09:00:00Z");
        answers(id, "prepareTheCase", WORKER, AdoptionAnswers.prepared("2026-09-14T09:30+01:00"));
        return id;
    }

    /** Decided on Wednesday 16 September 2026 at 11:00 in London. */
    UUID decided() {
        return decided(planned());
    }

    UUID decided(UUID id) {
        presented(id);
        behind = now().isAfter(Instant.parse("2026-09-16T10:00:00Z"));
        to("2026-09-16T10:00:00Z");
        answers(id, "decideOnAdoption", DECIDES, AdoptionAnswers.decided("place"));
        return id;
    }

    /** May be placed: by order of 17 September, or with the consent of 17 September. */
    UUID mayBePlaced(UUID id, boolean consent) {
        decided(id);
        toldAndConfirmed(id);
        to("2026-09-18T10:00:00Z");
        answers(id, "recordTheAuthority", ADOPTION_WORKER, consent ? AdoptionAnswers.consented("2026-09-17") : AdoptionAnswers.ordered("2026-09-17"));
        return id;
    }

    /** Matched on Wednesday 7 October 2026, or now where that has passed. */
    UUID matched(UUID id, boolean consent) {
        mayBePlaced(id, consent);
        to("2026-09-21T10:00:00Z");
        matchedWithAFamily(id);
        return id;
    }

    void matchedWithAFamily(UUID id) {
        answers(id, "findAFamily", ADOPTION_WORKER, AdoptionAnswers.found());
        to("2026-10-06T10:00:00Z");
        answers(id, "recordThePanel", ADOPTION_WORKER, AdoptionAnswers.panel(day("2026-10-06"), "yes", at("2026-10-06T09:00:00Z")));
        to("2026-10-07T10:00:00Z");
        answers(id, "decideOnTheMatch", DECIDES, AdoptionAnswers.match("approved"));
        toldAndConfirmed(id);
    }

    private void toldAndConfirmed(UUID id) {
        answers(id, "tellByWordOfMouth", WORKER, AdoptionAnswers.told(now().toString()));
        answers(id, "confirmInWriting", WORKER, AdoptionAnswers.confirmed(LondonTime.day(now()).toString()));
    }

    /** A week after the move a review decides that visits every twelve weeks are enough, and the child is seen. */
    public void settled(UUID id) {
        to("2026-10-26T10:00:00Z");
        answers(id, "holdTheReview", IRO, AdoptionAnswers.reviewed("2026-10-26T09:30Z", 12));
        answers(id, "visitTheChild", WORKER, AdoptionAnswers.seen("2026-10-26T09:45Z"));
    }

    /** The parents consented on 17 September, before anything else was asked. */
    UUID consented() {
        UUID id = planned();
        to("2026-09-18T10:00:00Z");
        inOneTransaction(() -> course.mayBePlaced(book.get(id), Authority.CONSENT, Instant.parse("2026-09-17T09:00:00Z"), WORKER));
        return id;
    }

    /** Moved in on Monday 19 October 2026 at 14:00 in London, or now where that has passed. */
    public UUID placed(UUID id, boolean consent) {
        matched(id, consent);
        answers(id, "planTheIntroductions", ADOPTION_WORKER, AdoptionAnswers.introductions(day("2026-10-12"), day("2026-10-19")));
        to("2026-10-19T14:00:00Z");
        answers(id, "recordTheMoveToTheAdopters", ADOPTION_WORKER, AdoptionAnswers.moved(at("2026-10-19T13:00:00Z")));
        return id;
    }

    /** That day, or today where what it follows happened only today. */
    private String day(String day) {
        LocalDate today = LondonTime.day(now());
        return LocalDate.parse(day).isBefore(today) && behind ? today.toString() : day;
    }

    private String at(String instant) {
        return behind && Instant.parse(instant).isBefore(now()) ? now().toString() : instant;
    }

    UUID placed() {
        return placed(planned(), false);
    }

    public void answers(UUID id, String task, String by, Map<String, Object> answers) {
        door.submit(task(id, task), by, json.convertValue(answers, ObjectNode.class));
    }

    /** A form about the child's care. */
    void care(UUID care, String key, String by, Map<String, Object> answers) {
        door.submit(List.of("entering-care", "find-a-placement").stream().flatMap(process -> tasks.of(process, "careId", care).stream())
                .filter(task -> task.key().equals("userTask_" + key)).findFirst().orElseThrow(), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID id, String key) {
        return open(id).stream().filter(task -> task.key().equals("userTask_" + key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(id)));
    }

    private List<OpenTask> open(UUID id) {
        return PROCESSES.stream().flatMap(process -> tasks.of(process, "adoptionId", id).stream()).toList();
    }

    List<String> waitsAt(UUID id) {
        return open(id).stream().map(task -> task.key().replace("userTask_", "")).toList();
    }

    /** The id of the newest notice of a decision, or of the adopters. */
    UUID of(UUID id, String task, String variable) {
        return UUID.fromString(tasks.references(task(id, task)).get(variable).toString());
    }

    String state(String rule, UUID subject) {
        return clock(rule, subject).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow(() -> new AssertionError("No clock " + rule));
    }

    List<String> running(UUID id) {
        return clocks.about(id).stream().filter(ClockEntry::isOpen).map(ClockEntry::rule).sorted().toList();
    }

    List<String> states(String rule, UUID id) {
        return clocks.about(id).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    List<String> warnedAbout(UUID subject) {
        return warned.stream().filter(clock -> clock.subject().equals(subject)).map(ClockEntry::rule).toList();
    }

    void to(String instant) {
        if (!time.instant().isBefore(Instant.parse(instant))) {
            return;
        }
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

    AdoptionFacts facts(UUID id) {
        return adoptions.find(id).orElseThrow();
    }

    List<String> endsOf(UUID id) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'adoptionId'
                where v.text_ = ? and a.act_id_ like 'endEvent%' order by 1""").param(id.toString()).query(String.class).list();
    }

    /** What the watchdog finds about this adoption. */
    List<String> differences(UUID id) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(id.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> told(UUID id) {
        return heard(AdoptionEvent.class).stream().filter(event -> event.adoption().equals(id)).map(JourneyEvent::kind).toList();
    }
}
