package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal cases of families: how one begins, who joins and leaves, and what is known of it. */
@Service
@Transactional
public class LegalCases {

    private final LegalCaseTable table;
    private final ChildInLegalCaseTable parts;
    private final LegalBeginnings beginnings;
    private final LegalCaseEnds ends;
    private final Clock clock;

    LegalCases(LegalCaseTable table, ChildInLegalCaseTable parts, LegalBeginnings beginnings, LegalCaseEnds ends, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.beginnings = beginnings;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * A manager thinks that the threshold may be met: the family's case goes to the legal gateway. Where one of the children is in
     * an open case, the others join it. The same source event opens nothing twice.
     *
     * @return the family's case
     * @throws Refused with everything that cannot be
     */
    public UUID begin(NewLegalCase thought, String by) {
        thought.check(clock.instant());
        var known = table.findBySourceEvent(thought.sourceEvent());
        if (known.isPresent()) {
            return known.get().id;
        }
        return thought.children().stream().map(child -> parts.findByChildAndEndedAtIsNull(child.child().value())).flatMap(Optional::stream).findFirst()
                .map(open -> joinAll(open.legalCase, thought, by)).orElseGet(() -> beginnings.begin(thought, by));
    }

    private UUID joinAll(UUID legalCase, NewLegalCase thought, String by) {
        thought.children().forEach(child -> join(legalCase, child, thought.because(), by));
        return legalCase;
    }

    /**
     * Another child of the family joins an open case, with the family's dates. Nothing happens where the child is in it already.
     *
     * @return the child's part
     * @throws Refused when the case is over, or the child is in another
     */
    public UUID join(UUID legalCase, ChildInFamily child, String because, String by) {
        return beginnings.join(get(legalCase), child, because, by);
    }

    /** The child leaves: died, came of age, moved away for good. Brothers and sisters stay. Nothing happens when the part is over already. */
    public void end(UUID part, String why, Instant at, String by) {
        var leaving = parts.findById(part).orElseThrow(() -> Refused.because("part", part, "There is no such child in a legal case."));
        if (leaving.isOpen()) {
            ends.fromOutside(get(leaving.legalCase), leaving, why, at, by);
        }
    }

    /** The child's part, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<ChildInLegalCaseFacts> find(UUID part) {
        return parts.findById(part).map(ChildInLegalCase::facts);
    }

    /** The child's part in the case that is open now. */
    @Transactional(readOnly = true)
    public Optional<ChildInLegalCaseFacts> openOf(ChildId child) {
        return parts.findByChildAndEndedAtIsNull(child.value()).map(ChildInLegalCase::facts);
    }

    /** Every legal case the child was ever part of, oldest first. */
    @Transactional(readOnly = true)
    public List<ChildInLegalCaseFacts> of(ChildId child) {
        return parts.findByChildOrderByJoinedAt(child.value()).stream().map(ChildInLegalCase::facts).toList();
    }

    /** What is the same for all children of a case, with the dates and codes the returns ask for. */
    @Transactional(readOnly = true)
    public Optional<LegalCaseFacts> findCase(UUID legalCase) {
        return table.findById(legalCase).map(LegalCase::facts);
    }

    /** Every open case, the oldest first: what the tracker goes down. */
    @Transactional(readOnly = true)
    public List<LegalCaseFacts> open() {
        return table.findByEndedAtIsNullOrderByOpenedAt().stream().map(LegalCase::facts).toList();
    }

    /** The children of a case, those who left included, in the order they joined. */
    @Transactional(readOnly = true)
    public List<ChildInLegalCaseFacts> childrenIn(UUID legalCase) {
        return parts.findByLegalCaseOrderByNumber(legalCase).stream().map(ChildInLegalCase::facts).toList();
    }

    private LegalCase get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("legalCase", id, "There is no such legal case."));
    }
}
