package org.childjourney.care;

import static org.childjourney.care.CareAnswers.byOrder;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.childjourney.plans.Plans;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a made-up child of the East team in care, asked for on Monday 7 September 2026 at 10:00 in London. */
@TestComponent
class CareStory {

    static final Instant ASKED = Instant.parse("2026-09-07T09:00:00Z");
    private static final List<String> PROCESSES = List.of("entering-care", "reviewing-officer", "care-plan", "section-20-review", "agreement-to-care", "care-visit",
            "care-at-eighteen", "find-a-placement", "placement-plan", "placement-notice", "emergency-placement", "parents-home", "placement-move", "disruption-meeting",
            "education-gap", "ending-care", "custody-visit");

    private final CareEpisodes care;
    private final Plans plans;
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
    final List<ClockEntry> warned = new ArrayList<>();

    CareStory(CareEpisodes care, Plans plans, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks, FormDoor door,
              DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.care = care;
        this.plans = plans;
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

    void begins() {
        time.beginAt(ASKED);
        heard.clear();
        warned.clear();
    }

    ChildId aChild() {
        return aChildBorn("2015-03-01");
    }

    ChildId aChildBorn(String on) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", LocalDate.parse(on), "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, ASKED.minusSeconds(86_400), "A made-up contact");
    }

    UUID askedFor(ChildId child, LegalStatus status) {
        return begin(new NewCare(child, journeyOf(child), status, ASKED, "Alone at night (made up).", "AssessmentConcluded:" + UUID.randomUUID()));
    }

    UUID begin(NewCare wanted) {
        return transaction.execute(status -> care.begin(wanted, "team-manager"));
    }

    /** Under an interim care order of 9:30, in foster care from 15:00 of the day it was asked for. */
    UUID inCare() {
        return inCareOf(aChild(), "C1", match("U6", "PR1"));
    }

    UUID inCareOf(ChildId child, String status, Map<String, Object> match) {
        UUID id = askedFor(child, LegalStatus.valueOf(status));
        passesTo("2026-09-07T14:30:00Z");
        answers(id, "recordTheWayIn", "social-worker", status.equals("V2") ? CareAnswers.byAgreement("2026-09-07T11:00+01:00") : byOrder(status, "2026-09-07T09:30+01:00"));
        answers(id, "matchThePlacement", "social-worker", match);
        answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"));
        return id;
    }

    /** A move that goes all the way: asked for, explained, matched and made. Returns the move's id. */
    UUID moved(UUID id, String at, String planned, Map<String, Object> match) {
        UUID move = startsToMove(id, planned);
        answers(id, "matchThePlacement", "social-worker", match);
        answers(id, "recordTheMoveIn", "social-worker", movedIn(at));
        return move;
    }

    UUID startsToMove(UUID id, String planned) {
        UUID move = moveAskedFor(id);
        answers(id, "sayWhyTheChildMoves", "social-worker", CareAnswers.moves(planned, "CREQO"));
        return move;
    }

    private PlacementMoves moving;

    @org.springframework.beans.factory.annotation.Autowired
    void moves(PlacementMoves moves) {
        this.moving = moves;
    }

    UUID moveAskedFor(UUID id) {
        return transaction.execute(status -> moving.begin(new NewMove(childOf(id), "The carer is ill (made up).", "Worker:" + UUID.randomUUID()), "social-worker"));
    }

    ChildId childOf(UUID id) {
        return care.find(id).orElseThrow().child();
    }

    UUID placement(UUID id) {
        return care.find(id).orElseThrow().placement().id();
    }

    void answers(UUID id, String task, String by, Map<String, Object> answers) {
        door.submit(task(id, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID id, String name) {
        return open(id).stream().filter(task -> task.key().equals("userTask_" + name)).findFirst().orElseThrow(
                () -> new AssertionError("No task " + name + " waits, but " + waitsAt(id)));
    }

    List<String> waitsAt(UUID id) {
        return open(id).stream().map(task -> task.key().replace("userTask_", "")).sorted().toList();
    }

    private List<OpenTask> open(UUID id) {
        return PROCESSES.stream().flatMap(process -> tasks.of(process, "careId", id).stream()).toList();
    }

    String state(String rule, UUID subject) {
        return clock(rule, subject).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow(() -> new AssertionError("No clock " + rule));
    }

    List<String> visitClocks(UUID id) {
        return clocks.about(id).stream().filter(clock -> clock.rule().startsWith("lac-visit")).sorted(java.util.Comparator.comparing(ClockEntry::recordedAt).thenComparing(ClockEntry::startedAt))
                .map(clock -> clock.rule() + " " + clock.state(time.instant()).text()).toList();
    }

    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    /** Much time passes in one step: what fell due meanwhile happens now, and nobody is asked anew every week for a year. */
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

    List<String> reached(UUID id) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'careId'
                where v.text_ = ? and (a.act_type_ like '%EndEvent' or a.act_type_ like 'boundary%') order by 1""").param(id.toString()).query(String.class).list();
    }

    /** What the watchdog finds wrong about the period, its placements and its moves. */
    List<String> differences(UUID id) {
        var ids = Stream.of(List.of(id), database.sql("select id from care_placements where care = ?").param(id).query(UUID.class).list(),
                database.sql("select id from placement_moves where care = ?").param(id).query(UUID.class).list()).flatMap(List::stream).map(UUID::toString).toList();
        return watchdog.look().first().stream().filter(finding -> ids.stream().anyMatch((finding.about() + finding.detail())::contains))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID subject) {
        return warned.stream().filter(clock -> clock.subject().equals(subject)).map(ClockEntry::rule).toList();
    }

    List<String> notes(UUID id) {
        return heard.stream().filter(CareEvent.class::isInstance).map(CareEvent.class::cast).filter(event -> event.care().equals(id)).map(CareEvent::kind).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Such as {@code 2026-09-07 S C1 U6}: every episode of the period. */
    List<String> episodes(UUID id) {
        return transaction.execute(status -> care.episodesOf(id)).stream().map(each -> each.from() + " " + each.reasonForNew() + " " + each.legalStatus() + " " + each.placement().kind()
                + (each.rec() == null ? "" : " " + each.rec()) + (each.reasonPlaceChange() == null ? "" : " " + each.reasonPlaceChange())).toList();
    }

    String purpose(UUID id) {
        return plans.latest(id).map(version -> version.needs().get(0).actions().get(0).id()).orElse("care");
    }

    void died(UUID id, String on) {
        transaction.executeWithoutResult(status -> children.died(childOf(id), LocalDate.parse(on), "team-manager"));
    }
}
