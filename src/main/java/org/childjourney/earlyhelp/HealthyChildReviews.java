package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The five universal health reviews of a child, a chain: how it begins, goes over the birth, and what is known of each. */
@Service
@Transactional
public class HealthyChildReviews {

    private final HealthyChildTable table;
    private final HealthyChildChain chain;
    private final HealthReviewClocks clocks;
    private final Children children;
    private final Clock clock;

    HealthyChildReviews(HealthyChildTable table, HealthyChildChain chain, HealthReviewClocks clocks, Children children, Clock clock) {
        this.table = table;
        this.chain = chain;
        this.clocks = clocks;
        this.children = children;
        this.clock = clock;
    }

    /**
     * The chain begins: with the antenatal visit of an unborn child, else with the first review whose time is not over. A child who has
     * such a chain keeps it.
     *
     * @return the id of the review to be held now, or of the last one there was
     * @throws Refused when no date of birth is known or expected, or the child is past the last review
     */
    public UUID begin(NewHealthyChildProgramme programme, String by) {
        var before = table.ofChild(programme.child().value());
        if (!before.isEmpty()) {
            return before.stream().filter(HealthyChildReview::isOpen).findFirst().orElse(before.get(before.size() - 1)).id;
        }
        var facts = children.facts(programme.child());
        if (facts.unborn()) {
            return chain.begin(programme, HealthReviewKind.ANTENATAL, facts.expectedDateOfBirth(), by);
        }
        LocalDate born = facts.dateOfBirth();
        return chain.begin(programme, Optional.ofNullable(born).flatMap(day -> clocks.firstStillOpen(day, clock.instant())).orElseThrow(() ->
                Refused.because("dateOfBirth", born, "Healthy child reviews need a date of birth, known or expected, and end at 2½ years.")), born, by);
    }

    /**
     * The child was born: the antenatal visit, if it was not held, is overtaken, and the new birth visit is counted from the birth. Nothing
     * happens where no chain began before the birth, or the new birth visit is there already. A birth written in the child's record is heard
     * by itself.
     */
    public void born(ChildId child, Instant at, String by) {
        chain.born(child, at, by);
    }

    /** A review ends from outside: the child died, or moved away for good. The chain ends with it; nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var review = get(id);
        if (review.isOpen()) {
            chain.overtake(review, why, at, by);
        }
    }

    /** The review, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<HealthReviewFacts> find(UUID id) {
        return table.findById(id).map(HealthyChildReview::facts);
    }

    /** The review that is to be held for the child now. */
    @Transactional(readOnly = true)
    public Optional<HealthReviewFacts> openOf(ChildId child) {
        return of(child).stream().filter(HealthReviewFacts::isOpen).findFirst();
    }

    /** Every healthy child review of the child, in order. */
    @Transactional(readOnly = true)
    public List<HealthReviewFacts> of(ChildId child) {
        return table.ofChild(child.value()).stream().map(HealthyChildReview::facts).toList();
    }

    /** Two records turned out to be of one child: the reviews are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        openOf(joined.joined()).ifPresent(open -> chain.belongsTo(open.id(), joined.child()));
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    HealthyChildReview get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("review", id, "There is no such healthy child review."));
    }
}
