package org.childjourney.engine;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.TaskQuery;

/** Opens a stored filter of Tasklist with what its {@link WorkList} asks for this person at this minute. */
class WorkListFilters extends FilterServiceImpl {

    /** The filter's property that names its work list. */
    static final String WORK_LIST = "workList";
    private final Clock clock;

    WorkListFilters(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> List<T> list(String filter) {
        return super.list(filter, this.<T, Query<?, T>>narrowed(filter, null));
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filter, Q more) {
        return super.list(filter, this.<T, Q>narrowed(filter, more));
    }

    @Override
    public <T> List<T> listPage(String filter, int first, int number) {
        return super.listPage(filter, this.<T, Query<?, T>>narrowed(filter, null), first, number);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filter, Q more, int first, int number) {
        return super.listPage(filter, this.<T, Q>narrowed(filter, more), first, number);
    }

    @Override
    public <T> T singleResult(String filter) {
        return super.singleResult(filter, this.<T, Query<?, T>>narrowed(filter, null));
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filter, Q more) {
        return super.singleResult(filter, this.<T, Q>narrowed(filter, more));
    }

    @Override
    public Long count(String filter) {
        return super.count(filter, narrowed(filter, null));
    }

    @Override
    public Long count(String filter, Query<?, ?> more) {
        return super.count(filter, this.<Object, Query<?, Object>>narrowed(filter, more));
    }

    @SuppressWarnings("unchecked")
    private <T, Q extends Query<?, T>> Q narrowed(String filter, Query<?, ?> more) {
        Optional<TaskQuery> ours = WorkList.named(getFilter(filter).getProperties().get(WORK_LIST)).map(list -> list.query(person(), clock));
        if (ours.isEmpty() || more == null) {
            return (Q) ours.orElse((TaskQuery) more);
        }
        // The person's own search first, ours over it: a search can narrow a list, never widen it.
        return (Q) ((org.camunda.bpm.engine.impl.TaskQueryImpl) more).extend(ours.get());
    }

    private String person() {
        Authentication current = commandExecutor.execute((Command<Authentication>) context -> context.getAuthentication());
        return current == null || current.getUserId() == null ? "" : current.getUserId();
    }
}
