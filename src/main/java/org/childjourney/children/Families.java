package org.childjourney.children;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The adults in a child's life, and brothers and sisters, born and unborn, as a group. Names are read through {@link ChildRecords}. */
@Service
@Transactional
public class Families {

    private final PersonTable persons;
    private final Relationships relationships;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Families(PersonTable persons, Relationships relationships, Children children, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.relationships = relationships;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Records an adult; returns their id. @throws Refused without any name */
    public UUID record(NewPerson person, String by) {
        if (NameKey.of(person.name().inFull()).isEmpty()) {
            throw Refused.because("name", person.name().inFull(), "Give the adult's given or family name, as far as it is known.");
        }
        return persons.saveAndFlush(new Person(person, clock.instant(), by)).id;
    }

    /**
     * An adult is something to a child. Said again, the answer on parental responsibility replaces the earlier one.
     *
     * @param parentalResponsibility null while nobody knows
     */
    public void relate(ChildId child, UUID adult, Relation kind, Boolean parentalResponsibility, String by) {
        ChildId current = children.current(child);
        if (kind.betweenChildren() || !persons.existsById(adult)) {
            throw Refused.because("relationship", kind.words(), "Choose an adult already recorded, and what they are to the child.");
        }
        var known = relationships.findByChildIdAndPersonIdAndKind(current.value(), adult, kind);
        var relation = known.orElseGet(() -> new Relationship(current.value(), kind, clock.instant(), by));
        relation.personId = adult;
        relation.parentalResponsibility = parentalResponsibility;
        relationships.saveAndFlush(relation);
        if (known.isEmpty()) {
            events.publishEvent(new FamilyMemberRecorded(current, clock.instant(), by, kind.words()));
        }
    }

    /** Two children, born or not, are brother or sister. Said again, the kind replaces the earlier one. */
    public void relate(ChildId one, ChildId other, Relation kind, String by) {
        ChildId first = children.current(one);
        ChildId second = children.current(other);
        if (!kind.betweenChildren() || first.equals(second)) {
            throw Refused.because("relationship", kind.words(), "Choose two different children and what they are to each other.");
        }
        var known = relationships.between(first.value(), second.value());
        var relation = known.orElseGet(() -> new Relationship(first.value(), kind, clock.instant(), by));
        relation.otherChildId = relation.childId.equals(first.value()) ? second.value() : first.value();
        relation.kind = kind;
        relationships.saveAndFlush(relation);
        if (known.isEmpty()) {
            events.publishEvent(new FamilyMemberRecorded(first, clock.instant(), by, kind.words()));
            events.publishEvent(new FamilyMemberRecorded(second, clock.instant(), by, kind.words()));
        }
    }

    /** Brothers and sisters, born and unborn: those recorded as such, and those with the same mother or father. */
    @Transactional(readOnly = true)
    public List<Sibling> siblingsOf(ChildId child) {
        ChildId current = children.current(child);
        Map<ChildId, List<String>> how = new LinkedHashMap<>();
        for (var kin : relationships.kinOf(current.value())) {
            ChildId sibling = children.current(new ChildId(kin.getChild()));
            if (children.isSealed(sibling)) {
                continue;
            }
            var ways = how.computeIfAbsent(sibling, each -> new ArrayList<>());
            String words = words(kin.getHow());
            if (!sibling.equals(current) && !ways.contains(words)) {
                ways.add(words);
            }
        }
        how.remove(current);
        return how.entrySet().stream().map(each -> new Sibling(each.getKey(), List.copyOf(each.getValue()))).toList();
    }

    /** The child and all brothers and sisters, and theirs in turn: those whom one meeting may be about. */
    @Transactional(readOnly = true)
    public Set<ChildId> siblingGroup(ChildId child) {
        var group = new LinkedHashSet<ChildId>();
        var open = new ArrayList<>(List.of(children.current(child)));
        while (!open.isEmpty()) {
            ChildId next = open.remove(0);
            if (group.add(next)) {
                siblingsOf(next).forEach(sibling -> open.add(sibling.child()));
            }
        }
        return group;
    }

    /** The adults in a child's life, with their names: only for {@link ChildRecords}. */
    List<Adult> adultsOf(ChildId child) {
        var records = relationships.recordsOf(children.current(child).value());
        return relationships.findByChildIdInAndPersonIdIsNotNullOrderByRecordedAt(records).stream()
                .map(each -> Adult.of(persons.findById(each.personId).orElseThrow(), each)).distinct().toList();
    }

    private static String words(String how) {
        return how.startsWith("SAME_") ? "same " + Relation.valueOf(how.substring(5)).words() : Relation.valueOf(how).words();
    }
}
