package org.childjourney.children;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One plan at a time: a second child protection plan, or a need plan beside a protection plan, is impossible (Working Together;
 * CIN census rules 4001, 4016, 4017). A change-over ends the one and begins the other in one transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlansInForce {

    private final JdbcClient database;

    PlansInForce(JdbcClient database) {
        this.database = database;
    }

    /**
     * A plan comes into force.
     *
     * @throws Refused when another is in force, naming it
     */
    public void take(ChildId child, PlanKind kind, UUID plan, Instant since, String by) {
        int taken = database.sql("insert into plans_in_force (child, kind, plan, since, by) values (?, ?, ?, ?, ?) on conflict (child) do nothing")
                .params(child.value(), kind.name(), plan, Timestamp.from(since), by).update();
        if (taken == 0) {
            PlanInForce other = of(child).orElseThrow();
            throw Refused.because("plan", kind.words(), "There is " + other.kind().words() + " already, since "
                    + LondonTime.longDate(LondonTime.day(other.since())) + ". A child has one plan at a time: end that one first, or change over in one step.");
        }
    }

    /** The plan is no longer in force; nothing happens when it was not. */
    public void leave(UUID plan) {
        database.sql("delete from plans_in_force where plan = ?").param(plan).update();
    }

    /** The plan in force for the child. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<PlanInForce> of(ChildId child) {
        return database.sql("select child, kind, plan, since from plans_in_force where child = ?").param(child.value())
                .query((row, number) -> new PlanInForce(new ChildId(row.getObject("child", UUID.class)), PlanKind.valueOf(row.getString("kind")),
                        row.getObject("plan", UUID.class), row.getTimestamp("since").toInstant())).optional();
    }

    /**
     * Two records turned out to be of one child: the plan is the known child's.
     *
     * @throws Refused when both had one; a person must end one of them first
     */
    @EventListener
    public void on(RecordsJoined joined) {
        of(joined.joined()).ifPresent(mine -> {
            of(joined.child()).ifPresent(theirs -> {
                throw Refused.because("knownAs", mine.kind().words(), "Both records have a plan in force: " + mine.kind().words() + " and "
                        + theirs.kind().words() + ". End one of them before the records are joined.");
            });
            database.sql("update plans_in_force set child = ? where child = ?").params(joined.child().value(), joined.joined().value()).update();
        });
    }
}
