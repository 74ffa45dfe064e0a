package org.childjourney.visits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.foundation.Answers;
import org.childjourney.plans.Need;
import org.childjourney.plans.PlanVersion;

/** Once there is a plan, whoever meets the child or about the child says of each need whether life got better, and how they know. */
public final class ProgressCheck {

    private ProgressCheck() {}

    /** Adds what is wrong with the rows {@code progress} to the check. */
    public static void of(List<NeedProgress> rows, Optional<PlanVersion> version, Answers check) {
        List<Need> needs = version.map(PlanVersion::needs).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), "progress[" + i + "].", "Progress, number " + (i + 1) + ": ", needs, check);
        }
        var told = rows.stream().collect(Collectors.groupingBy(row -> "" + row.forNeed(), Collectors.counting()));
        for (Need need : needs) {
            long times = told.getOrDefault(need.id(), 0L);
            check.require(times == 1, "progress", need.need(), "Progress: say " + (times == 0 ? "" : "only once ") + "how it goes with “" + need.need() + "”.");
        }
    }

    private static void row(NeedProgress row, String field, String label, List<Need> needs, Answers check) {
        check.require(needs.stream().anyMatch(need -> need.id().equals(row.forNeed())), field + "forNeed", row.forNeed(),
                        label + "choose a need of the plan as it stands now.")
                .require(row.how() != null, field + "how", null, label + "better, the same or worse?")
                .require(row.evidence() != null && !row.evidence().isBlank(), field + "evidence", null, label + "say what you saw or heard that shows it.");
    }
}
