package org.childjourney.children;

import java.util.List;
import java.util.Optional;

/**
 * A match as a person sees it. Of a child they may not read they learn only that there is one, so that nobody is taken
 * for unknown because the record is restricted.
 *
 * @param record  empty where the person may not read it
 * @param earlier what was said of these two records before, oldest first
 */
public record MatchForReader(Match match, Optional<ChildRecord> record, List<MatchDecision> earlier) {

    /** What to show in place of a record one may not read. */
    public static final String NOT_YOURS_TO_READ = "A record you may not read looks like this child. Ask the team manager before you decide.";

    /** The child's name and date of birth, or whom to ask. */
    public String called() {
        return record.map(each -> each.called() + ", " + each.bornOrExpected() + " (" + each.reference() + ")").orElse(NOT_YOURS_TO_READ);
    }
}
