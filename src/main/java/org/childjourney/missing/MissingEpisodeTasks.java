package org.childjourney.missing;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code missing-episode} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class MissingEpisodeTasks {

    private final MissingSearch search;
    private final Clocks clocks;
    private final Allocation allocation;

    MissingEpisodeTasks(MissingSearch search, Clocks clocks, Allocation allocation) {
        this.search = search;
        this.clocks = clocks;
        this.allocation = allocation;
    }

    /** Children go missing at night: the team's workers, and the emergency duty team; or the named readers of a restricted child. */
    public String workersAndDutyTeamFor(String childId) {
        Set<String> groups = new TreeSet<>();
        groups.addAll(Set.of(allocation.workersOf(childId).split(",")));
        groups.addAll(Set.of(allocation.dutyTeamFor(childId).split(",")));
        return String.join(",", groups);
    }

    /** The child will soon have been missing for 24 hours. */
    public void escalateWhatNearsItsDate(String missingEpisodeId) {
        clocks.escalateDue(UUID.fromString(missingEpisodeId));
    }

    /** The child has been missing for 24 hours, and the director does not know. */
    public void askForTheStrategyDiscussion(String missingEpisodeId) {
        search.askAfter24Hours(UUID.fromString(missingEpisodeId));
    }
}
