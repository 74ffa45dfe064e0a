package org.childjourney.children;

import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children whose records come from another system, found again by the id they had there. */
@Service
@Transactional
public class BroughtInChildren {

    private final NewRecords newRecords;
    private final Children children;
    private final ChildTable table;
    private final JdbcClient database;

    BroughtInChildren(NewRecords newRecords, Children children, ChildTable table, JdbcClient database) {
        this.newRecords = newRecords;
        this.children = children;
        this.table = table;
        this.database = database;
    }

    /**
     * Begins the record of a child from another system. An expected date may lie in the past there, as the file may be old.
     *
     * @param source which system or file, such as {@code "cin-census"}
     * @param id     the child's id in it
     * @throws Refused with every wrong field
     */
    public ChildId bringIn(NewChild child, String source, String id, String by) {
        ChildId broughtIn = newRecords.bringIn(child, by);
        database.sql("insert into child_external_ids (child_id, source, value) values (?, ?, ?)").params(broughtIn.value(), source, id).update();
        return broughtIn;
    }

    /** The child with this id in that system; a record joined since leads to the one that goes on. */
    @Transactional(readOnly = true)
    public Optional<ChildId> find(String source, String id) {
        return database.sql("select child_id from child_external_ids where source = ? and value = ?").params(source, id).query(UUID.class).optional()
                .map(child -> children.current(new ChildId(child)));
    }

    /** Whether a known child's record has this UPN already; whose is not said. */
    @Transactional(readOnly = true)
    public boolean isUpnTaken(String upn) {
        return table.otherWithUpn(new UUID(0, 0), upn).isPresent();
    }
}
