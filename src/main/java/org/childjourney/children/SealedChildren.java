package org.childjourney.children;

import org.childjourney.access.RecordSealed;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the old record of an adopted child is sealed, its numbers and names lead nobody to it any more, and the child is no member of its old household. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedChildren {

    private final ChildTable table;
    private final JdbcClient database;

    SealedChildren(ChildTable table, JdbcClient database) {
        this.table = table;
        this.database = database;
    }

    @EventListener
    void on(RecordSealed sealed) {
        Child child = table.findById(sealed.child().value()).orElseThrow();
        child.sealed = true;
        table.saveAndFlush(child);
        database.sql("update household_members set until = greatest(since, cast(? as date)) where child_id = ? and until is null")
                .params(LondonTime.day(sealed.at()), sealed.child().value()).update();
    }
}
