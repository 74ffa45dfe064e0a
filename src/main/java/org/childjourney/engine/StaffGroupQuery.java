package org.childjourney.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/** Finds groups in the staff list the way the engine asks: by id, name, or member. */
class StaffGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;
    private final transient StaffLookup staff;

    StaffGroupQuery(StaffLookup staff, CommandExecutor commands) {
        super(commands);
        this.staff = staff;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().count();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        Stream<Group> found = found().map(StaffGroupQuery::group);
        return (page == null ? found : found.skip(page.getFirstResult()).limit(page.getMaxResults())).toList();
    }

    private Stream<StaffLookup.Group> found() {
        Collection<StaffLookup.Group> candidates = userId != null ? staff.groupsOf(userId) : staff.groups();
        return candidates.stream().filter(this::isAskedFor);
    }

    private boolean isAskedFor(StaffLookup.Group group) {
        return tenantId == null
                && (id == null || id.equals(group.id()))
                && (ids == null || Arrays.asList(ids).contains(group.id()))
                && (name == null || name.equals(group.name()))
                && StaffUserQuery.like(nameLike, group.name())
                && (type == null || type.equals(group(group).getType()));
    }

    static Group group(StaffLookup.Group group) {
        Group known = new GroupEntity(group.id());
        known.setName(group.name());
        known.setType(group.operates() ? "SYSTEM" : "STAFF");
        return known;
    }
}
