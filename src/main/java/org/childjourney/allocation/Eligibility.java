package org.childjourney.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be offered which work: the table {@code allocation-eligibility} decides for each worker of a team. */
@Service
@Transactional(readOnly = true)
public class Eligibility {

    private static final String EARLY_HELP = "early-help";
    private static final Set<String> WORKERS = Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER);

    private final Directory directory;
    private final Decisions decisions;
    private final Holdings holdings;
    private final Caseloads caseloads;

    Eligibility(Directory directory, Decisions decisions, Holdings holdings, Caseloads caseloads) {
        this.directory = directory;
        this.decisions = decisions;
        this.holdings = holdings;
        this.caseloads = caseloads;
    }

    /** The workers of the child's present team who may hold this kind of work, the least loaded first; whose hands are full says so. */
    public List<Candidate> candidates(ChildId child, String kindOfWork) {
        return candidates(child, holdings.now(child.value()).map(Holding::team).orElseThrow(() -> new IllegalStateException("No team holds the child " + child)), Set.of(kindOfWork));
    }

    /** The workers of a team who may hold everything that is open for the child, the least loaded first; whose hands are full says so. */
    public List<Candidate> candidatesIn(String team, ChildId child) {
        var kinds = caseloads.kindsOf(child);
        return candidates(child, team, kinds.isEmpty() ? Set.of(CaseloadFigures.OTHER) : kinds);
    }

    private List<Candidate> candidates(ChildId child, String team, Set<String> kinds) {
        return directory.all().stream().filter(worker -> worker.teams().contains(team) && holdsChildren(worker, kinds))
                .flatMap(worker -> candidate(worker, child, kinds).stream())
                .sorted(Comparator.comparing(Candidate::isFull).thenComparingLong(Candidate::caseload).thenComparing(Candidate::username)).toList();
    }

    private static boolean holdsChildren(Staff worker, Set<String> kinds) {
        return worker.hasAnyOf(WORKERS) || worker.has(Role.EARLY_HELP_PRACTITIONER) && Set.of(EARLY_HELP).containsAll(kinds);
    }

    private Optional<Candidate> candidate(Staff worker, ChildId child, Set<String> kinds) {
        long percent = caseloads.of(worker, Set.of(child)).percent();
        var verdict = kinds.stream().map(kind -> verdict(worker, kind, percent)).reduce(Verdict::and).orElse(Verdict.NO_RULE);
        return verdict.eligible() || verdict.withReason()
                ? Optional.of(new Candidate(worker.username(), worker.displayName(), holdings.caseloadOf(worker.username()), verdict.eligible() ? null : verdict.why()))
                : Optional.empty();
    }

    private Verdict verdict(Staff worker, String kindOfWork, long percentOfLimit) {
        var rows = decisions.ask("allocation-eligibility", Map.of("kindOfWork", kindOfWork, "registered", worker.registered(),
                "assessedAndSupportedYear", worker.assessedAndSupportedYear(), "percentOfLimit", percentOfLimit));
        return rows.isEmpty() ? Verdict.NO_RULE : new Verdict(Boolean.TRUE.equals(rows.get(0).get("eligible")), String.valueOf(rows.get(0).get("reason")),
                Boolean.TRUE.equals(rows.get(0).get("withReason")));
    }
}
