package org.childjourney.allocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childjourney.access.Staff;
import org.childjourney.foundation.ChildId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many children each worker holds and how heavy the work with them is, against the limit for the worker's role and experience. */
@Service
@Transactional(readOnly = true)
public class Caseloads {

    private final Holdings holdings;
    private final CaseloadFigures figures;
    private final ObjectProvider<WorkWithChildren> work;

    Caseloads(Holdings holdings, CaseloadFigures figures, ObjectProvider<WorkWithChildren> work) {
        this.holdings = holdings;
        this.figures = figures;
        this.work = work;
    }

    /** The children the worker holds now. */
    public List<ChildId> childrenOf(String worker) {
        return holdings.heldBy(worker).stream().map(ChildId::new).toList();
    }

    /** User names of everybody who holds a child now, those who have left too. */
    public List<String> holders() {
        return holdings.workersWithChildren();
    }

    /** The children of a team whom no worker holds. */
    public List<ChildId> waitingIn(String team) {
        return holdings.withoutWorker(team).stream().map(ChildId::new).toList();
    }

    public Load of(Staff worker) {
        return of(worker, Set.of());
    }

    /** The worker's load as it would be with these children too. */
    public Load of(Staff worker, Collection<ChildId> more) {
        Set<ChildId> children = new HashSet<>(childrenOf(worker.username()));
        children.addAll(more);
        return new Load(children.size(), weightOf(children), figures.limitOf(worker));
    }

    /** The kinds of work that are open for the child. */
    public Set<String> kindsOf(ChildId child) {
        return kinds(Set.of(child)).getOrDefault(child, Set.of());
    }

    private int weightOf(Set<ChildId> children) {
        var kinds = kinds(children);
        return children.stream().mapToInt(child -> figures.weightOf(kinds.getOrDefault(child, Set.of()))).sum();
    }

    private Map<ChildId, Set<String>> kinds(Set<ChildId> children) {
        return work.stream().findFirst().map(known -> known.kindsOf(children)).orElse(Map.of());
    }
}
