package org.childjourney.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Everything that is late about one child at a time, in one stream, and who must answer for it now. Open until the work is done. Instants are UTC. */
@Entity
@Table(name = "escalations")
public class Escalation {

    /**
     * How it stands: somebody is asked; somebody has answered and named a date; nobody need answer yet, as when a clock was moved to later;
     * or the work is done.
     */
    public enum State { ASKING, ACKNOWLEDGED, WAITING, RESOLVED }

    @Id private UUID id;
    private UUID child;
    private String journey;
    @Enumerated(EnumType.STRING) private EscalationStream stream;
    @Enumerated(EnumType.STRING) private State state;
    @Enumerated(EnumType.STRING) private Post post;
    private String team;
    private String groupAsked;
    private Instant askedAt;
    private Instant answerBy;
    private Instant lookAgainAt;
    private int brokenDates;
    private int askedInVain;
    private String worker;
    private Instant raisedAt;
    private Instant resolvedAt;
    @Version private Integer version;

    protected Escalation() {}

    Escalation(ChildId child, JourneyReference journey, EscalationStream stream, String worker, Instant now) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.journey = journey == null ? null : journey.value();
        this.stream = stream;
        this.state = State.WAITING;
        this.worker = worker;
        this.raisedAt = now;
    }

    void ask(Post asked, String ofTeam, String group, Instant at, Instant by) {
        this.state = State.ASKING;
        this.post = asked;
        this.team = ofTeam;
        this.groupAsked = group;
        this.askedAt = at;
        this.answerBy = by;
    }

    /** The same post, asked again, since it has not answered: the rungs end there. */
    void countAskedInVain(boolean again) {
        this.askedInVain = again ? askedInVain + 1 : 0;
    }

    /** More is late than the one asked was asked about: they may be asked anew as soon as the first time. */
    void hasNews(Instant now) {
        if (!isUnanswered(now)) {
            this.askedInVain = 0;
        }
    }

    /** The same post stays asked; the time for its answer, its team or its group is another. */
    void follow(Instant by, String ofTeam, String group) {
        this.answerBy = by;
        this.team = ofTeam;
        this.groupAsked = group;
    }

    void acknowledge(Instant lookAgain) {
        this.state = State.ACKNOWLEDGED;
        this.lookAgainAt = lookAgain;
    }

    /** The date somebody named came, and the work was not done. */
    void dateBroken() {
        this.brokenDates++;
        this.lookAgainAt = null;
        this.state = State.WAITING;
    }

    /** Something happened since: a date somebody named no longer holds it. */
    void askAgain() {
        if (state == State.ACKNOWLEDGED) {
            this.state = State.WAITING;
            this.lookAgainAt = null;
        }
    }

    /** Nobody need answer now; a date somebody named before still holds. */
    void rest() {
        this.state = lookAgainAt == null ? State.WAITING : State.ACKNOWLEDGED;
    }

    void resolve(Instant at) {
        this.state = State.RESOLVED;
        this.resolvedAt = at;
    }

    boolean isAsking() { return state == State.ASKING; }
    boolean dateHasCome(Instant now) { return state == State.ACKNOWLEDGED && !now.isBefore(lookAgainAt); }
    boolean isUnanswered(Instant now) { return state == State.ASKING && !now.isBefore(answerBy); }
    public boolean isOpen() { return state != State.RESOLVED; }
    public UUID id() { return id; }
    public ChildId child() { return new ChildId(child); }
    public JourneyReference journey() { return journey == null ? null : new JourneyReference(journey); }
    public EscalationStream stream() { return stream; }
    public State state() { return state; }
    public Post post() { return post; }
    public String team() { return team; }
    public String groupAsked() { return groupAsked; }
    public Instant askedAt() { return askedAt; }
    public Instant answerBy() { return answerBy; }
    public Instant lookAgainAt() { return lookAgainAt; }
    public int brokenDates() { return brokenDates; }
    /** How many times running the post that is asked now was asked before and did not answer. */
    public int askedInVain() { return askedInVain; }
    public String worker() { return worker; }
    public Instant raisedAt() { return raisedAt; }
    public Instant resolvedAt() { return resolvedAt; }
}
