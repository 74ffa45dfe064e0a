package org.childjourney.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The one door to a child's record: says who may read it, and writes every look down, granted or refused. */
@Service
public class Access {

    private final Directory directory;
    private final RestrictedChildren restricted;
    private final SealedRows sealed;
    private final ViewsOfRecord views;
    private final ObjectProvider<HoldersOfChild> holders;

    Access(Directory directory, RestrictedChildren restricted, SealedRows sealed, ViewsOfRecord views, ObjectProvider<HoldersOfChild> holders) {
        this.directory = directory;
        this.restricted = restricted;
        this.sealed = sealed;
        this.views = views;
        this.holders = holders;
    }

    /** Whether the person may read the child's record. Writes nothing down: for lists and links, not for showing the record. */
    public boolean mayRead(String username, ChildId child) {
        return directory.find(username).map(reader -> mayRead(reader, child)).orElse(false);
    }

    /**
     * Whether the person may begin, record or decide something for the child: who may read the record, and nobody once it is the sealed record of an
     * adopted child, which is kept to be read.
     */
    public boolean mayActFor(String username, ChildId child) {
        return !sealed.isSealed(child) && mayRead(username, child);
    }

    /**
     * Opens a child's record for a person: call it before anything of the child is shown. The look is written down in a
     * transaction of its own, so that it stays even where the caller's fails.
     *
     * @param why what they look for, in a few words without personal data, such as {@code "Child's page"}
     * @throws NotAllowed when they may not; that is written down too
     */
    public void view(String username, ChildId child, String why) {
        boolean granted = mayRead(username, child);
        views.note(username, child, why, granted);
        if (!granted) {
            throw new NotAllowed("You may not read this record. If your work needs it, ask the child's team manager. This request was written down.");
        }
    }

    /** Those of the children whose records the person may read: for search and lists. Writes nothing down. */
    public Set<ChildId> readable(String username, Collection<ChildId> children) {
        Optional<Staff> reader = directory.find(username);
        return children.stream().filter(child -> reader.isPresent() && mayRead(reader.get(), child))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The restricted children whose records are not the person's to read: to be left out of every list. */
    public Set<ChildId> hiddenFrom(String username) {
        return restricted.hiddenFrom(username);
    }

    /** Whether the role reads every child whose record is not restricted. */
    public static boolean mayReadAll(String role) {
        return Permissions.READ_EVERY_UNRESTRICTED_CHILD.contains(role);
    }

    /** Whether the person holds one of the roles, in whatever team. */
    public boolean holds(String username, Set<String> roles) {
        return directory.find(username).map(person -> person.active() && person.hasAnyOf(roles)).orElse(false);
    }

    /** Whether the person oversees work: a manager at any level. */
    public boolean isManager(String username) {
        return directory.find(username).map(person -> person.hasAnyOf(Permissions.MANAGERS)).orElse(false);
    }

    /** The engine's group to which a restricted child's tasks go: its named readers; empty where the child is not restricted. */
    public Optional<String> restrictedGroupOf(ChildId child) {
        return restricted.referenceOf(child).map(reference -> "restricted-" + reference.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether only named readers may read the child's record. */
    public boolean isRestricted(ChildId child) {
        return restricted.readersOf(child).isPresent();
    }

    private boolean mayRead(Staff reader, ChildId child) {
        return Permissions.mayRead(reader, teamsOf(child), workersOf(child), rolesWith(child), restricted.readersOf(child));
    }

    private Set<String> teamsOf(ChildId child) {
        return holders.stream().flatMap(holder -> holder.teamsOf(child).stream()).collect(Collectors.toSet());
    }

    private Set<String> workersOf(ChildId child) {
        return holders.stream().flatMap(holder -> holder.workersOf(child).stream()).collect(Collectors.toSet());
    }

    private Set<String> rolesWith(ChildId child) {
        return holders.stream().flatMap(holder -> holder.rolesWith(child).stream()).collect(Collectors.toSet());
    }
}
