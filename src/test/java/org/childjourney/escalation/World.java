package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.childjourney.access.Directory;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A made-up service in which escalations are told as stories: its people, one child at a time, clocks that ring, answers on forms. */
@TestComponent
class World {

    private static final AtomicInteger NUMBER = new AtomicInteger(900_500);
    private static final List<String> SERVICE_WIDE = List.of(
            "service-manager", "head-of-service", "director", "conference-chair", "legal-adviser", "independent-reviewing-officer", "iro-manager");
    private final Clocks clocks;
    private final Escalations escalations;
    private final Children children;
    private final Directory directory;
    private final Restrictions restrictions;
    private final OpenTasks tasks;
    private final Processes processes;
    private final FormDoor door;
    private final DueWork dueWork;
    private final MovableClock clock;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Allocation allocation;
    final List<JourneyEvent> told = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final List<ChildId> everyChild = new java.util.ArrayList<>();
    JourneyReference journey;
    String worker;
    ChildId child;

    World(Clocks clocks, Escalations escalations, Children children, Directory directory, Allocation allocation, Restrictions restrictions, OpenTasks tasks, Processes processes, FormDoor door,
            DueWork dueWork, MovableClock clock, ObjectMapper json, PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.escalations = escalations;
        this.children = children;
        this.directory = directory;
        this.allocation = allocation;
        this.restrictions = restrictions;
        this.tasks = tasks;
        this.processes = processes;
        this.door = door;
        this.dueWork = dueWork;
        this.clock = clock;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void hear(JourneyEvent event) {
        if (!everyChild.isEmpty()) { // whoever tells another story is not listened to
            told.add(event);
        }
    }

    /** Everybody in post, one new child held by East, and the time the story begins. */
    void beginsAt(String moment) {
        endEverything();
        clock.beginAt(Instant.parse(moment));
        directory.all().stream().filter(person -> !person.username().startsWith("a-")).forEach(this::leaves);
        SERVICE_WIDE.forEach(role -> fill(role, Set.of()));
        fill("team-manager", Set.of("east", "front-door"));
        fill("contact-officer", Set.of("east", "front-door"));
        told.clear();
        anotherChild();
    }

    void endEverything() {
        everyChild.forEach(each -> escalations.of(each).forEach(late ->
                inTransaction(() -> processes.cancel("escalation", "escalationId", late.id(), "The story is over"))));
        everyChild.clear();
    }

    void anotherChild() {
        child = children.register(NewChild.born("Ann" + "abcdefghij".charAt(NUMBER.get() % 10), "Example", LocalDate.of(2019, 5, 4), "F"), "made-up");
        journey = new JourneyReference("J-2026-%06d".formatted(NUMBER.incrementAndGet()));
        everyChild.add(child);
        worker = "worker-" + NUMBER.get();
        isHeldBy("east", worker);
    }

    void isHeldBy(String team, String worker) {
        inTransaction(() -> allocation.hold(child, team, worker, clock.instant(), "made-up"));
    }

    void isHeldByNobody() {
        inTransaction(() -> allocation.release(child, clock.instant()));
    }

    void fill(String role, Set<String> teams) {
        directory.put(new Staff("a-" + role, "A Made-up " + role.replace('-', ' '), Set.of(role), teams, false, false, true));
    }

    private void leaves(Staff person) {
        directory.put(new Staff(person.username(), person.displayName(), person.roles(), person.teams(), false, false, false));
    }

    void leavesVacant(String role) {
        directory.put(new Staff("a-" + role, "A Made-up " + role.replace('-', ' '), Set.of(role), Set.of("east"), false, false, false));
    }

    void restrictTo(Set<String> readers) {
        inTransaction(() -> restrictions.restrict(
                new Restriction(child, children.facts(child).reference(), "Known to staff", readers), "a-service-manager"));
    }

    /** A clock starts at its trigger; it may lie in the past. */
    UUID runs(String rule, Trigger trigger) {
        UUID subject = UUID.randomUUID();
        inTransaction(() -> clocks.start(new ClockStart(rule, subject, child, journey, trigger, "made-up.event", null, "made-up")));
        return subject;
    }

    UUID runs(String rule, String triggeredAt) {
        return runs(rule, Trigger.at(Instant.parse(triggeredAt)));
    }

    /** Time passes to its warning, and it rings. */
    void rings(String rule, UUID subject) {
        passesTo(clockOf(rule, subject).warnAt());
        inTransaction(() -> clocks.escalate(rule, subject));
    }

    UUID isLateSoon(String rule, String triggeredAt) {
        UUID subject = runs(rule, triggeredAt);
        rings(rule, subject);
        return subject;
    }

    void isDone(String rule, UUID subject) {
        inTransaction(() -> clocks.meet(rule, subject, clock.instant(), "made-up.done", "a-worker"));
    }

    List<String> passesTo(Instant moment) {
        var fired = dueWork.passTo(clock, moment);
        assertThat(fired).as("every job ran without failing").noneMatch(DueWork.Fired::failed);
        return fired.stream().map(DueWork.Fired::activity).toList();
    }

    List<String> passesTo(String moment) {
        return passesTo(Instant.parse(moment));
    }

    ClockEntry clockOf(String rule, UUID subject) {
        return clocks.latest(rule, subject).orElseThrow();
    }

    /** The child's one escalation, the latest if there were several. */
    Escalation escalation() {
        return escalation(EscalationStream.MANAGEMENT);
    }

    /** The child's one escalation in a stream, the latest if there were several. */
    Escalation escalation(EscalationStream stream) {
        var all = escalations.of(child).stream().filter(each -> each.stream() == stream).toList();
        assertThat(all.stream().filter(Escalation::isOpen).count()).as("open escalations of one child and stream").isLessThanOrEqualTo(1);
        return all.get(all.size() - 1);
    }

    List<OpenTask> openTasks() {
        return tasks.of(journey);
    }

    /** The one task there is about the child. */
    OpenTask task() {
        var open = openTasks();
        assertThat(open).as("tasks about the child").hasSize(1);
        return open.get(0);
    }

    String askedGroup() {
        OpenTask task = task();
        assertThat(task.key()).isEqualTo("userTask_answerTheEscalation");
        assertThat(task.dueAt()).as("the task's date is the record's").isEqualTo(escalation().answerBy());
        assertThat(task.groups()).as("the task's group is the record's").containsExactly(escalation().groupAsked());
        return escalation().groupAsked();
    }

    /** Who has the task of each stream in which somebody is asked. */
    Map<EscalationStream, String> asked() {
        var asked = new java.util.EnumMap<EscalationStream, String>(EscalationStream.class);
        escalations.of(child).stream().filter(Escalation::isOpen).forEach(each -> tasks.of("escalation", "escalationId", each.id())
                .forEach(task -> asked.put(each.stream(), String.join(",", task.groups()))));
        return asked;
    }

    /** Somebody answers in one stream; the others stay as they are. */
    void answersIn(EscalationStream stream, String by, Map<String, ?> given) {
        var task = tasks.of("escalation", "escalationId", escalation(stream).id()).get(0);
        door.submit(task, by, json.convertValue(given, ObjectNode.class));
    }

    List<String> waitingAt() {
        return processes.of(journey).stream().flatMap(process -> process.waitingAt().stream()).toList();
    }

    void answers(String by, String decision, String lookAgainOn) {
        answers(by, Map.of("decision", decision, "lookAgainOn", lookAgainOn, "arrangement", "A second worker visits",
                "reason", "The family asked for another day"));
    }

    void answers(String by, Map<String, ?> more) {
        var given = new HashMap<String, Object>(Map.of("whatWasLate", "The school was closed on both days", "meansForChild", "Seen well by the school nurse today"));
        given.putAll(more);
        door.submit(task(), by, json.convertValue(given, ObjectNode.class));
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    List<String> stepsInWords() {
        return escalations.steps(escalation().id()).stream().map(step -> step.kind() + " " + step.post().role()).toList();
    }

    List<EscalationLine> lines() {
        return escalations.lines(escalation().id());
    }
}
