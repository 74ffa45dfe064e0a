package org.childjourney.legal;

import java.time.Instant;
import java.util.List;
import org.childjourney.foundation.Answers;

/**
 * A manager thinks that the threshold for the court may be met for one or more children of a family.
 *
 * @param children    those it is thought of; the first one leads, whose clocks the diagrams time
 * @param thoughtAt   when the manager thought so, UTC: the two weeks to the panel run from here
 * @param because     why, in the manager's words; personal data, kept in the record only
 * @param sourceEvent the event it follows, such as {@code AssessmentConcluded:<id>}; the same one opens nothing twice
 */
public record NewLegalCase(List<ChildInFamily> children, Instant thoughtAt, String because, String sourceEvent) {

    public NewLegalCase {
        children = List.copyOf(children);
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void check(Instant now) {
        new Answers()
                .require(!children.isEmpty(), "children", children, "Name at least one child of the family.")
                .require(children.stream().map(ChildInFamily::child).distinct().count() == children.size(), "children", children, "A child stands in a legal case once.")
                .require(because != null && !because.isBlank(), "because", because, "Say why the threshold may be met.")
                .require(sourceEvent != null && !sourceEvent.isBlank(), "sourceEvent", sourceEvent, "Say which event this follows.")
                .require(thoughtAt != null && !thoughtAt.isAfter(now), "thoughtAt", thoughtAt, "The legal gateway cannot be asked for in the future.")
                .orRefuse();
    }
}
