package org.childjourney.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.childjourney.foundation.Answers;

/**
 * Reasonable cause to suspect that children suffer, or are likely to suffer, significant harm.
 *
 * @param children          brothers and sisters who are spoken about together, born or unborn
 * @param reasonableCauseAt since when there is cause, UTC: the discussion is to be held on this London day
 * @param because           what was seen or heard; personal data, kept in the record only
 * @param sourceEvent       the event it follows, by kind and record; the same one never opens a second discussion about a child
 */
public record NewStrategyDiscussion(List<ChildOnJourney> children, Instant reasonableCauseAt, String because, String sourceEvent) {

    public NewStrategyDiscussion {
        children = List.copyOf(children);
        Objects.requireNonNull(sourceEvent, "A strategy discussion needs the event it follows");
    }

    /** @throws org.childjourney.foundation.Refused when it is about nobody, says nothing, or its time cannot be */
    void check(Instant now) {
        new Answers()
                .require(!children.isEmpty(), "children", null, "A strategy discussion is about at least one child.")
                .require(!Texts.isBlank(because), "because", because, "Say what was seen or heard that gives reasonable cause to suspect significant harm.")
                .require(reasonableCauseAt != null && !reasonableCauseAt.isAfter(now), "reasonableCauseAt", reasonableCauseAt,
                        "Since when is there reasonable cause? Give a moment that is not in the future.")
                .orRefuse();
    }
}
