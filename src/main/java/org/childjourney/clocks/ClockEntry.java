package org.childjourney.clocks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Trigger;
import org.childjourney.timescales.Window;

/** One duty that runs or ran: a row of the ledger. Only the ledger changes it; everybody may read it. Instants are UTC. */
@Entity
@Table(name = "clocks")
public class ClockEntry {

    enum Outcome { MET, CANCELLED, REPLACED }

    @Id private UUID id;
    private String rule;
    private String ruleVersion;
    private UUID subject;
    private UUID child;
    private String journey;
    private String process;
    private String task;
    private boolean timerComesLater;
    private String triggeredBy;
    private String triggerEvent;
    private Instant startedAt;
    @Column(columnDefinition = "timestamptz[]") private List<Instant> warnings;
    private Instant warnAt;
    private Instant warnedAt;
    private Instant dueAt;
    private Instant stoppedAt;
    @Enumerated(EnumType.STRING) private Outcome outcome;
    private String reason;
    private String lateReason;
    private String stoppedByEvent;
    private String startedBy;
    private String stoppedBy;
    private String evidence;
    private String source;
    private Instant recordedAt;
    @Version private Integer version;

    protected ClockEntry() {}

    ClockEntry(ClockStart start, String task, Timescale rule, Window window, Instant now) {
        this.id = UUID.randomUUID();
        this.rule = start.rule();
        this.ruleVersion = rule.version();
        this.subject = start.subject();
        this.child = start.child() == null ? null : start.child().value();
        this.journey = start.journey() == null ? null : start.journey().value();
        this.process = start.process();
        this.task = task;
        this.timerComesLater = start.timerComesLater();
        this.triggeredBy = start.trigger().asText();
        this.triggerEvent = start.event();
        this.startedBy = start.by();
        this.evidence = rule.evidence().name();
        this.source = rule.source();
        this.recordedAt = millis(now);
        keep(window, now);
    }

    /** Takes a new window. A warning whose time has come but which was not given yet is not skipped. */
    void move(Trigger trigger, String ruleVersion, Window window, Instant now) {
        boolean overdueWarning = warnedAt == null && warnAt.isBefore(now);
        this.triggeredBy = trigger.asText();
        this.ruleVersion = ruleVersion;
        keep(window, overdueWarning ? warnAt : now);
    }

    private void keep(Window window, Instant from) {
        this.startedAt = millis(window.startedAt());
        this.dueAt = millis(window.dueAt());
        this.warnings = window.warnings().stream().map(ClockEntry::millis).toList();
        this.warnAt = warnings.stream().filter(w -> !w.isBefore(from)).findFirst().orElse(warnings.isEmpty() ? dueAt : warnings.get(warnings.size() - 1));
    }

    /** The engine keeps milliseconds; so does the ledger, or the two would never agree. */
    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    void warned(Instant at) {
        this.warnedAt = at;
    }

    void stop(Outcome how, Instant at, String event, String why, String by) {
        this.outcome = how;
        this.stoppedAt = millis(at);
        this.stoppedByEvent = event;
        this.reason = why;
        this.stoppedBy = by;
    }

    void explain(String why) {
        this.lateReason = why;
    }

    /** How the duty stands at an instant. Done exactly at the due instant is done in time; a moment later is late. */
    public ClockState state(Instant now) {
        return stateIfDue(dueAt, now);
    }

    /** How it would stand with another due instant. */
    ClockState stateIfDue(Instant due, Instant now) {
        if (outcome == null) {
            return now.isAfter(due) ? ClockState.MISSED : ClockState.RUNNING;
        }
        return switch (outcome) {
            case MET -> stoppedAt.isAfter(due) ? ClockState.MET_LATE : ClockState.MET;
            case CANCELLED -> ClockState.CANCELLED;
            case REPLACED -> ClockState.REPLACED;
        };
    }

    /** How late it was done, or is by now; zero when in time. */
    public Duration lateBy(Instant now) {
        Instant end = stoppedAt == null ? now : stoppedAt;
        return end.isAfter(dueAt) ? Duration.between(dueAt, end) : Duration.ZERO;
    }

    void belongTo(String newProcess, String newTask) {
        process = newProcess;
        task = newTask;
        timerComesLater = false;
    }

    void belongTo(ChildId known) { child = known.value(); }

    public boolean isOpen() { return outcome == null; }
    public UUID id() { return id; }
    public String rule() { return rule; }
    public String ruleVersion() { return ruleVersion; }
    public UUID subject() { return subject; }
    /** Null for a duty of the whole service. */
    public ChildId child() { return child == null ? null : new ChildId(child); }
    public JourneyReference journey() { return journey == null ? null : new JourneyReference(journey); }
    public String process() { return process; }
    public String task() { return task; }
    boolean timerComesLater() { return timerComesLater; }
    public Trigger trigger() { return Trigger.parse(triggeredBy); }
    public String triggeredBy() { return triggeredBy; }
    public String triggerEvent() { return triggerEvent; }
    public Instant startedAt() { return startedAt; }
    public List<Instant> warnings() { return List.copyOf(warnings); }
    public Instant warnAt() { return warnAt; }
    public Instant warnedAt() { return warnedAt; }
    public Instant dueAt() { return dueAt; }
    public Instant stoppedAt() { return stoppedAt; }
    public String reason() { return reason; }
    public String lateReason() { return lateReason; }
    public String stoppedByEvent() { return stoppedByEvent; }
    public String startedBy() { return startedBy; }
    public String stoppedBy() { return stoppedBy; }
    public String evidence() { return evidence; }
    public String source() { return source; }
    public Instant recordedAt() { return recordedAt; }
}
