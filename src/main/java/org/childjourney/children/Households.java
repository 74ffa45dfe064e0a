package org.childjourney.children;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lives with whom, since when. A child lives in one household at a time; an adult may in two. */
@Service
@Transactional
public class Households {

    private final JdbcClient database;
    private final Children children;
    private final Clock clock;

    Households(JdbcClient database, Children children, Clock clock) {
        this.database = database;
        this.children = children;
        this.clock = clock;
    }

    /** These children and adults live together at an address since a day in London; where the children lived before ends on that day. */
    public UUID liveTogether(Collection<ChildId> together, Collection<UUID> adults, Home home, LocalDate since) {
        UUID household = UUID.randomUUID();
        database.sql("insert into households (id, address, postcode, created_at) values (?, ?, ?, ?)")
                .params(household, home.address(), home.postcode(), Timestamp.from(clock.instant())).update();
        for (ChildId child : together) {
            UUID current = children.current(child).value();
            database.sql("update household_members set until = greatest(since, cast(? as date)) where child_id = ? and until is null")
                    .params(since, current).update();
            join(household, current, null, since);
        }
        adults.forEach(adult -> join(household, null, adult, since));
        return household;
    }

    /** An adult moved in, or a worker heard of them only now. */
    public void movesIn(UUID household, UUID adult, LocalDate since) {
        join(household, null, adult, since);
    }

    /** An adult no longer lives there, since a day in London. */
    public void movesOut(UUID household, UUID adult, LocalDate on) {
        database.sql("update household_members set until = greatest(since, cast(? as date)) where household_id = ? and person_id = ? and until is null")
                .params(on, household, adult).update();
    }

    /** Where the child lives now, and with whom; empty when nobody recorded it. */
    @Transactional(readOnly = true)
    public Optional<Household> of(ChildId child) {
        UUID current = children.current(child).value();
        return database.sql("select household_id, since from household_members where child_id = ? and until is null").param(current)
                .query((row, n) -> household(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class))).optional();
    }

    private Household household(UUID id, LocalDate since) {
        return new Household(id, since, members(id, "child_id").stream().map(ChildId::new).toList(), members(id, "person_id"));
    }

    private List<UUID> members(UUID household, String column) {
        return database.sql("select " + column + " from household_members where household_id = ? and until is null and " + column
                + " is not null order by since, id").param(household).query(UUID.class).list();
    }

    private void join(UUID household, UUID child, UUID adult, LocalDate since) {
        database.sql("insert into household_members (id, household_id, child_id, person_id, since) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), household, child, adult, since).update();
    }
}
