package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Early help: how it begins with a child's family, what is known of it, how an agreement is withdrawn, and how it ends. */
@Service
@Transactional
public class EarlyHelpEpisodes {

    private final EarlyHelpTable table;
    private final EarlyHelpCourse course;
    private final EarlyHelpProcess process;
    private final EarlyHelpAgreements agreements;
    private final Clock clock;

    EarlyHelpEpisodes(EarlyHelpTable table, EarlyHelpCourse course, EarlyHelpProcess process, EarlyHelpAgreements agreements, Clock clock) {
        this.table = table;
        this.process = process;
        this.course = course;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Early help is offered: the family is asked, after a handover where a statutory stage steps down. The same source event begins
     * nothing twice.
     *
     * @return the episode's id
     * @throws Refused when the date cannot be, or early help is open for the child already
     */
    public UUID begin(NewEarlyHelpAssessment asked, String by) {
        asked.check(clock.instant());
        return table.findByChildAndSourceEvent(asked.child().value(), asked.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            openOf(asked.child()).ifPresent(open -> {
                throw Refused.because("earlyHelp", open.id(), "Early help is open for this child already, since "
                        + LondonTime.longDate(LondonTime.day(open.decidedAt())) + ". Go on with that, or end it first.");
            });
            return course.begin(table.save(new EarlyHelpEpisode(asked, clock.instant(), by)), by);
        });
    }

    /**
     * A family, or a child old enough, withdraws an agreement to share. Whatever step early help is at ends there, and a manager considers
     * whether the child may come to harm; help goes on only with what remains agreed.
     *
     * @param withdrawnBy who in the family withdraws it
     * @param at          when they said so; not in the future, not before they agreed
     * @throws Refused when there is no such agreement any more, or the date cannot be
     */
    public void withdrawAgreement(UUID agreement, String withdrawnBy, String why, Instant at, String by) {
        var withdrawn = agreements.withdraw(agreement, withdrawnBy, why, at, by);
        Optional.ofNullable(withdrawn.earlyHelp()).map(this::get).filter(EarlyHelpEpisode::isOpen)
                .ifPresent(episode -> course.withdrawn(episode, why, at, by));
    }

    /**
     * Early help ends from outside: the child died, moved away for good, is of age, or a statutory plan takes its place. Every clock and
     * task of it is cancelled with the reason. Nothing happens when it is over already.
     */
    public void end(UUID id, String why, Instant at, String by) {
        var episode = get(id);
        if (episode.isOpen()) {
            course.endFromOutside(episode, why, at, by);
        }
    }

    /** The episode, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<EarlyHelpFacts> find(UUID id) {
        return table.findById(id).map(EarlyHelpEpisode::facts);
    }

    /** The early help that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<EarlyHelpFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(EarlyHelpEpisode::facts);
    }

    /** Every episode of early help the child ever had, oldest first. */
    @Transactional(readOnly = true)
    public List<EarlyHelpFacts> of(ChildId child) {
        return table.findByChildOrderByDecidedAt(child.value()).stream().map(EarlyHelpEpisode::facts).toList();
    }

    /** Annex A list 2: the assessments that began, were open or were completed since a London day. */
    @Transactional(readOnly = true)
    public List<EarlyHelpFacts> assessmentsSince(LocalDate day) {
        return table.assessmentsSince(LondonTime.startOf(day)).stream().map(EarlyHelpEpisode::facts).toList();
    }

    /** Two records turned out to be of one child: the early help is the known child's. @throws Refused when both have some open */
    @EventListener
    public void on(RecordsJoined joined) {
        if (openOf(joined.joined()).isPresent() && openOf(joined.child()).isPresent()) {
            throw Refused.because("knownAs", joined.joined(), "Both records have early help open. End one of them before the records are joined.");
        }
        openOf(joined.joined()).ifPresent(open -> process.belongsTo(open.id(), joined.child()));
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    EarlyHelpEpisode get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("earlyHelp", id, "There is no such early help."));
    }
}
