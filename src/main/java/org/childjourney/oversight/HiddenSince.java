package org.childjourney.oversight;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was drawn or compiled earlier holds references; those of children who were restricted, or whose record was sealed since, stand in it no more. */
@Component
class HiddenSince {

    private final JdbcClient database;

    HiddenSince(JdbcClient database) {
        this.database = database;
    }

    /** The references of every child that no list may show now. */
    Set<String> references() {
        return new TreeSet<>(database.sql("select reference from children c where c.sealed or exists (select 1 from restricted_children r where r.child = c.id)").query(String.class).list());
    }
}
