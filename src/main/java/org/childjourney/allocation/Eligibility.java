package org.childjourney.allocation;

import java.util.List;
import java.util.Map;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be offered which work: the table {@code allocation-eligibility} decides for each worker of the child's team. */
@Service
@Transactional(readOnly = true)
public class Eligibility {

    private static final java.util.Set<String> WORKERS = java.util.Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER);

    private final Directory directory;
    private final Decisions decisions;
    private final Holdings holdings;

    Eligibility(Directory directory, Decisions decisions, Holdings holdings) {
        this.directory = directory;
        this.decisions = decisions;
        this.holdings = holdings;
    }

    /** The workers of the child's present team who may hold this kind of work, the least loaded first. */
    public List<Candidate> candidates(ChildId child, String kindOfWork) {
        String team = holdings.now(child.value()).map(Holding::team).orElseThrow(
                () -> new IllegalStateException("No team holds the child " + child));
        return directory.all().stream()
                .filter(worker -> worker.teams().contains(team) && worker.hasAnyOf(WORKERS))
                .filter(worker -> refusal(worker, kindOfWork).isEmpty())
                .map(worker -> new Candidate(worker.username(), worker.displayName(), holdings.caseloadOf(worker.username())))
                .sorted(java.util.Comparator.comparingLong(Candidate::caseload).thenComparing(Candidate::username))
                .toList();
    }

    /** Why the worker may not hold this kind of work; empty when they may. */
    public java.util.Optional<String> refusal(Staff worker, String kindOfWork) {
        var rows = decisions.ask("allocation-eligibility", Map.of(
                "kindOfWork", kindOfWork,
                "registered", worker.registered(),
                "assessedAndSupportedYear", worker.assessedAndSupportedYear(),
                "caseload", holdings.caseloadOf(worker.username())));
        boolean eligible = rows.stream().allMatch(row -> Boolean.TRUE.equals(row.get("eligible"))) && !rows.isEmpty();
        return eligible ? java.util.Optional.empty()
                : java.util.Optional.of(rows.isEmpty() ? "No rule allows it." : String.valueOf(rows.get(0).get("reason")));
    }
}
