package org.childjourney.journey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may not be together is impossible. Where it stands in the way for a good reason, a service manager ends the stage that stands
 * there, out of turn and with a reason; the override is written down for ever, told in the chronology, and listed.
 */
@Service
@Transactional
public class Overrides {

    private static final int SHORTEST_REASON = 20;

    private final Journeys journeys;
    private final StagesThatEnd stages;
    private final Access access;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overrides(Journeys journeys, StagesThatEnd stages, Access access, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.journeys = journeys;
        this.stages = stages;
        this.access = access;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may end a stage of this child's journey out of turn, and there is one. */
    @Transactional(readOnly = true)
    public boolean mayOverride(String user, ChildId child) {
        return access.holds(user, Permissions.OVERRIDE) && access.mayActFor(user, child) && !endable(child).isEmpty();
    }

    /** The child's open stages that can be ended out of turn, in the order they began. */
    @Transactional(readOnly = true)
    public List<JourneyStage> endable(ChildId child) {
        return journeys.openStagesOf(child).stream().filter(stages::canEnd).toList();
    }

    /**
     * Ends a stage out of turn; whatever followed from its end by rule follows.
     *
     * @param record the stage's record
     * @throws NotAllowed when it is not this person's to do
     * @throws org.childjourney.foundation.Refused when no such stage is open, or no reason is given
     */
    public void end(ChildId child, UUID record, String why, String by) {
        if (!mayOverride(by, child)) {
            throw new NotAllowed("Only a service manager, head of service or director may end a stage out of turn, and only where one is open.");
        }
        var stage = endable(child).stream().filter(each -> each.record().equals(record)).findFirst();
        new Answers()
                .require(stage.isPresent(), "stage", record, "Choose the stage to end. It must still be open.")
                .require(why != null && why.strip().length() >= SHORTEST_REASON, "why", why,
                        "Say why it is right to end this out of turn: a sentence that will stand when it is asked about in a year.")
                .orRefuse();
        Instant now = clock.instant();
        JourneyReference journey = journeys.openOf(child).orElseThrow();
        database.sql("insert into overrides (id, child, journey, process, record, stage, why, by, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), child.value(), journey.value(), stage.get().process(), record, stage.get().name(), why.strip(), by, Timestamp.from(now)).update();
        events.publishEvent(new StageOverridden(child, now, by, journey, stage.get().name(), why.strip()));
        stages.end(stage.get(), "Ended out of turn: " + why.strip(), now, by);
    }

    /** The latest overrides about children this person may read, latest first; for managers. */
    @Transactional(readOnly = true)
    public List<Overriding> listed(String user, int most) {
        if (!access.isManager(user)) {
            throw new NotAllowed("The list of overrides is for managers.");
        }
        var all = database.sql("select id, child, journey, stage, why, by, at from overrides order by at desc limit 1000").query((row, number) -> new Overriding(
                row.getObject("id", UUID.class), new ChildId(row.getObject("child", UUID.class)), row.getString("journey"), row.getString("stage"),
                row.getString("why"), row.getString("by"), row.getTimestamp("at").toInstant())).list();
        var readable = access.readable(user, all.stream().map(Overriding::child).collect(Collectors.toCollection(LinkedHashSet::new)));
        return all.stream().filter(each -> readable.contains(each.child())).limit(most).toList();
    }
}
