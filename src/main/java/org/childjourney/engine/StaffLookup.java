package org.childjourney.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the engine must know about people: asked of the staff list every time, copied into no table of the engine. */
public interface StaffLookup {

    /** Someone who works here. */
    record Person(String username, String displayName) {}

    /**
     * A group that tasks can be offered to.
     *
     * @param works    its members find tasks in Tasklist
     * @param oversees its members see running processes in Cockpit
     * @param operates its members run the system; exactly the engine's administrators
     */
    record Group(String id, String name, boolean works, boolean oversees, boolean operates) {}

    Optional<Person> find(String username);

    List<Person> people();

    List<Person> membersOf(String group);

    /** Every group there is. */
    List<Group> groups();

    /** The groups of one person; none for somebody who does not work here. */
    Collection<Group> groupsOf(String username);

    /** Whether this is the person's password: always false in production, where people sign in with the council's own accounts. */
    boolean passwordFits(String username, String password);
}
