package org.childjourney.legal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childjourney.foundation.Answers;
import org.springframework.stereotype.Component;

/** The children a decision about the family is not about: each leaves with its own status, and at least one stays. */
@Component
class LeavingChildren {

    private final LegalCourse course;
    private final LegalCaseEnds ends;

    LeavingChildren(LegalCourse course, LegalCaseEnds ends) {
        this.course = course;
        this.ends = ends;
    }

    void check(LegalCase legalCase, List<LeavingChild> leaving, Answers check) {
        leaving.forEach(each -> check.require(part(legalCase, each.record()).isPresent(), "leaving", each.record(), "Which child? Choose one who is in the case."));
        long named = leaving.stream().map(LeavingChild::record).distinct().count();
        check.require(named == leaving.size() && named < course.children(legalCase).size(), "leaving", null,
                "A decision is about at least one child, and each child leaves once.");
    }

    void leave(LegalCase legalCase, List<LeavingChild> leaving, ChildInCaseStatus as, Instant at, String by) {
        leaving.forEach(each -> part(legalCase, each.record()).ifPresent(part -> ends.one(legalCase, part, as, each.why(), at, by)));
    }

    Optional<ChildInLegalCase> part(LegalCase legalCase, String id) {
        return course.children(legalCase).stream().filter(part -> part.id.toString().equals(id)).findFirst();
    }
}
