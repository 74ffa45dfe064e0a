package org.childjourney.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.allocation.WorkWithChildren;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which kinds of work are open for a child, by the stages of the open journey: they decide who may hold the child, and what it weighs. */
@Component
class WorkOnTheJourney implements WorkWithChildren {

    private static final Map<String, String> KINDS = Map.of("single-assessment", "assessment", "section-47-enquiry", "section-47",
            ConferencesOnTheJourney.PROCESS, "protection-plan", "child-protection-plan", "protection-plan", NeedPlansOnTheJourney.PROCESS, "child-in-need",
            EarlyHelpOnTheJourney.PROCESS, "early-help", LegalOnTheJourney.PROCESS, "proceedings", CareOnTheJourney.PROCESS, "care");
    private static final String OPEN = """
            select distinct o.child, s.process from journeys o
            join journeys j on j.reference = o.reference or j.joined_into = o.reference
            join journey_stages s on s.journey = j.reference
            where o.closed_at is null and s.ended_at is null and o.child = any (cast(? as uuid[]))""";

    private final JdbcClient database;
    private final JourneyStageTable stages;

    WorkOnTheJourney(JdbcClient database, JourneyStageTable stages) {
        this.database = database;
        this.stages = stages;
    }

    @Override
    public Map<ChildId, Set<String>> kindsOf(Collection<ChildId> children) {
        stages.flush();
        Map<ChildId, Set<String>> kinds = new HashMap<>();
        database.sql(OPEN).param(children.stream().map(ChildId::toString).toArray(String[]::new)).query(row -> {
            String kind = KINDS.get(row.getString("process"));
            if (kind != null) {
                kinds.computeIfAbsent(new ChildId(row.getObject("child", UUID.class)), child -> new HashSet<>()).add(kind);
            }
        });
        return kinds;
    }
}
