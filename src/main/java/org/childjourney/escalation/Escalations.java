package org.childjourney.escalation;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.childjourney.clocks.OpenEscalations;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is or was late about children, who was asked, and what they answered. Instants are UTC. */
@Service("escalations")
@Transactional
public class Escalations implements OpenEscalations {

    private final EscalationTable escalations;
    private final EscalationLines lines;
    private final EscalationSteps steps;
    private final EscalationAnswers answers;
    private final LateDuties duties;

    Escalations(EscalationTable escalations, EscalationLines lines, EscalationSteps steps, EscalationAnswers answers, LateDuties duties) {
        this.escalations = escalations;
        this.lines = lines;
        this.steps = steps;
        this.answers = answers;
        this.duties = duties;
    }

    /** For the diagram: the group whose task it is. */
    public String groupOf(String escalationId) {
        return get(escalationId).groupAsked();
    }

    /** For the diagram: by when whoever is asked must answer. */
    public Date answerBy(String escalationId) {
        return Date.from(get(escalationId).answerBy());
    }

    /** For the diagram: when it is put to somebody higher, unless it is answered before. */
    public Date climbsAt(String escalationId) {
        return Date.from(duties.climb(get(escalationId)).climbsAt());
    }

    /** For the diagram: when to look whether somebody must answer again. */
    public Date nextLookAt(String escalationId) {
        return Date.from(duties.climb(get(escalationId)).nextLookAt());
    }

    /** Every escalation there ever was about a child, earliest first. */
    @Transactional(readOnly = true)
    public List<Escalation> of(ChildId child) {
        return escalations.findByChildOrderByRaisedAt(child.value());
    }

    /** Every line of an escalation, open or ended, in the order they were added. */
    @Transactional(readOnly = true)
    public List<EscalationLine> lines(UUID escalation) {
        return lines.findByEscalationOrderByAddedAt(escalation);
    }

    /** Who was asked, was not there, did not answer, in order. */
    @Transactional(readOnly = true)
    public List<EscalationStep> steps(UUID escalation) {
        return steps.findByEscalationOrderByNumber(escalation);
    }

    /** What was answered, in order. */
    @Transactional(readOnly = true)
    public List<EscalationAnswer> answers(UUID escalation) {
        return answers.findByEscalationOrderByAt(escalation);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> clocksWithOpenEscalation(Collection<UUID> clocks) {
        return clocks.isEmpty() ? Set.of() : lines.clocksWithAnOpenLine(clocks);
    }

    Escalation get(String id) {
        return escalations.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("There is no escalation " + id));
    }
}
