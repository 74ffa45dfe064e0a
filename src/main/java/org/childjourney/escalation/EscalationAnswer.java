package org.childjourney.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/** What somebody answered to an escalation: a decision, and the day on which it is looked at again. Written once. Instants are UTC. */
@Entity
@Table(name = "escalation_answers")
public class EscalationAnswer {

    /** What may be decided. */
    public enum Decision {
        NEW_DATE("a new date"), HELP("help"), REALLOCATE("another worker"), ACCEPT_WITH_REASON("accepted, with a reason"),
        /** Only for what was told without a clock: nothing more is needed. */
        DEALT_WITH("dealt with");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Id private UUID id;
    private UUID escalation;
    @Enumerated(EnumType.STRING) private Post post;
    private String by;
    private Instant at;
    private Instant answerBy;
    private String whatWasLate;
    private String meansForChild;
    @Enumerated(EnumType.STRING) private Decision decision;
    private LocalDate lookAgainOn;
    private String arrangement;
    private String reason;
    private String told;

    protected EscalationAnswer() {}

    EscalationAnswer(Escalation to, Answer answer, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.escalation = to.id();
        this.post = to.post();
        this.answerBy = to.answerBy();
        this.by = by;
        this.at = at;
        this.whatWasLate = answer.whatWasLate().strip();
        this.meansForChild = answer.meansForChild().strip();
        this.decision = answer.decision();
        this.lookAgainOn = isDealtWith() ? LondonTime.day(at) : answer.lookAgainOn();
        this.arrangement = answer.arrangement();
        this.reason = answer.reason();
        this.told = answer.told();
    }

    /** Whether it ended what they were told; nothing is then looked at again. */
    public boolean isDealtWith() { return decision == Decision.DEALT_WITH; }
    /** Whether it came after the time set for it. */
    public boolean isLate() { return at.isAfter(answerBy); }
    public UUID escalation() { return escalation; }
    public Post post() { return post; }
    public String by() { return by; }
    public Instant at() { return at; }
    public String whatWasLate() { return whatWasLate; }
    public String meansForChild() { return meansForChild; }
    public Decision decision() { return decision; }
    public LocalDate lookAgainOn() { return lookAgainOn; }
    public String arrangement() { return arrangement; }
    public String reason() { return reason; }
    public String told() { return told; }
}
