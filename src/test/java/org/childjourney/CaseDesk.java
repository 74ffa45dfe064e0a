package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.chronology.Chronology;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of any case that stands beside the spine of the journey: a made-up child, what is answered, what waits, what counts, what was said. */
@TestComponent
public class CaseDesk {

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    private final People people;
    private final OpenTasks tasks;
    private final Children children;
    private final Allocation allocation;
    private final Journeys journeys;
    private final Clocks clocks;
    private final Escalations escalations;
    private final Chronology chronology;
    private final Watchdog watchdog;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final List<JourneyEvent> heard = new ArrayList<>();
    private final List<ClockEntry> warned = new ArrayList<>();

    CaseDesk(People people, OpenTasks tasks, Children children, Allocation allocation, Journeys journeys, Clocks clocks, Escalations escalations, Chronology chronology,
             Watchdog watchdog, MovableClock time, TransactionTemplate transaction, ApplicationEventPublisher events, JdbcClient database) {
        this.people = people;
        this.tasks = tasks;
        this.children = children;
        this.allocation = allocation;
        this.journeys = journeys;
        this.clocks = clocks;
        this.escalations = escalations;
        this.chronology = chronology;
        this.watchdog = watchdog;
        this.time = time;
        this.transaction = transaction;
        this.events = events;
        this.database = database;
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    public void begins(String instant) {
        people.itIs(instant);
        heard.clear();
        warned.clear();
    }

    /** A child of the East team with whom somebody works. */
    public ChildId aChild(String born) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", LocalDate.parse(born), "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    public JourneyReference journey(ChildId child) {
        return transaction.execute(status -> journeys.open(child, time.instant(), "A made-up contact"));
    }

    public Instant now() {
        return time.instant();
    }

    public void passesTo(String instant) {
        assertThat(people.timePassesTo(instant)).filteredOn(DueWork.Fired::failed).as("timers that failed").isEmpty();
    }

    public <R> R inOneTransaction(java.util.function.Supplier<R> work) {
        return transaction.execute(status -> work.get());
    }

    public void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    public void joined(ChildId known, ChildId joined) {
        inOneTransaction(() -> events.publishEvent(new Joined(known, joined)));
    }

    /** The open tasks about the record, whatever their process. */
    public List<OpenTask> tasksOf(UUID record) {
        return database.sql("select distinct v.name_, d.key_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_ "
                        + "join act_re_procdef d on d.id_ = e.proc_def_id_ where v.text_ = ?").param(record.toString())
                .query((row, number) -> tasks.of(row.getString(2), row.getString(1), record)).list().stream().flatMap(List::stream).distinct().toList();
    }

    public List<String> waitsAt(UUID record) {
        return tasksOf(record).stream().map(OpenTask::key).sorted().toList();
    }

    public OpenTask task(UUID record, String key) {
        return tasksOf(record).stream().filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(record)));
    }

    public void answers(UUID record, String task, String by, Map<String, ?> answers) {
        people.answer(by, task(record, task), answers);
    }

    /** Refused with these words, and the task still waits. */
    public void isRefused(UUID record, String task, String by, Map<String, ?> answers, String... words) {
        var waiting = waitsAt(record);
        assertThatThrownBy(() -> answers(record, task, by, answers)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(waitsAt(record)).isEqualTo(waiting);
    }

    public ClockEntry clock(String rule, UUID record) {
        return clocks.latest(rule, record).orElseThrow(() -> new AssertionError("No clock " + rule + ", but " + rules(record)));
    }

    public String state(String rule, UUID record) {
        return clock(rule, record).state(time.instant()).text();
    }

    /** How each clock of the rule stands, the earliest due first. */
    public List<String> states(String rule, UUID record) {
        return clocks.about(record).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    public List<String> rules(UUID record) {
        return clocks.about(record).stream().map(ClockEntry::rule).toList();
    }

    public List<String> warnedAbout(UUID record) {
        return warned.stream().filter(clock -> clock.subject().equals(record)).map(ClockEntry::rule).toList();
    }

    /** The roles that are asked for an answer about the child now. */
    public List<String> asked(ChildId child) {
        return escalations.of(child).stream().filter(Escalation::isOpen).map(open -> open.groupAsked()).distinct().sorted().toList();
    }

    /** Such as {@code "private-fostering endEvent_decided"}: the ends and boundary events the processes about the record came to. */
    public List<String> reached(UUID record) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_
                where v.text_ = ? and (a.act_id_ like 'endEvent%' or a.act_id_ like 'event%') order by 1""").param(record.toString()).query(String.class).list();
    }

    /** What the watchdog finds different between ledger and processes about the record. */
    public List<String> differences(UUID record) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(record.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    public <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the child's chronology says, in order. */
    public List<String> chronology(ChildId child) {
        return chronology.of(child).stream().map(entry -> entry.what()).toList();
    }
}
