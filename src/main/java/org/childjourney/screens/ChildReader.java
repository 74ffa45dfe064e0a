package org.childjourney.screens;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.childjourney.access.Access;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.WorkersHad;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Gathers what a reader may see of a child. Every gathering asks access first, which writes the look down. */
@Component
class ChildReader {

    private final Children children;
    private final ChildRecords records;
    private final Access access;
    private final ChildStory story;
    private final ChildActions actions;
    private final Names names;
    private final ClockReader clocks;
    private final Stages stages;
    private final Allocation allocation;
    private final WorkersHad workersHad;
    private final LeavingCareOnThePage leavingCare;
    private final Clock clock;

    ChildReader(Children children, ChildRecords records, Access access, ChildStory story, ChildActions actions, Names names,
            ClockReader clocks, Stages stages, Allocation allocation, WorkersHad workersHad, LeavingCareOnThePage leavingCare, Clock clock) {
        this.children = children;
        this.records = records;
        this.access = access;
        this.story = story;
        this.actions = actions;
        this.names = names;
        this.clocks = clocks;
        this.stages = stages;
        this.allocation = allocation;
        this.workersHad = workersHad;
        this.leavingCare = leavingCare;
        this.clock = clock;
    }

    /** The child of a reference. @throws NotFound when there is none */
    ChildId find(String reference) {
        return children.byReference(reference.strip().toUpperCase(java.util.Locale.ROOT)).orElseThrow(NotFound::child);
    }

    /** Everything that stands on the child's page. @throws org.childjourney.foundation.NotAllowed when the reader may not see it */
    ChildView page(String reader, String reference) {
        ChildId child = find(reference);
        ChildRecord record = records.forReader(reader, child, "Child's page");
        return new ChildView(
                record.reference(), record.called(), warnings(record), facts(record), family(reader, record),
                stages.of(record.id(), reader), clocks.open(record.id()), clocks.closed(record.id()), story.of(record.id()), story.looks(record.id()), actions.of(reader, record));
    }

    /** How old a child is, or when it is expected, in words. */
    String age(ChildRecord record) {
        var birth = record.details().birth();
        if (birth.unborn()) {
            return "unborn, " + record.bornOrExpected();
        }
        return birth.on() == null || record.details().dateOfDeath() != null ? record.bornOrExpected()
                : record.bornOrExpected() + ", " + TimeLeft.age(birth.on(), LondonTime.day(clock.instant()));
    }

    /** The team that holds the child now, and the worker where there is one; empty when nobody does. */
    String heldBy(ChildId child) {
        return allocation.of(child).map(holding -> names.ofTeam(holding.team())
                + holding.worker().map(worker -> ", " + names.of(worker)).orElse("")).orElse("");
    }

    private List<String> warnings(ChildRecord record) {
        var warnings = new ArrayList<String>();
        if (access.isRestricted(record.id())) {
            warnings.add("This record is restricted: only named readers may see it. Do not speak of it to others.");
        }
        if (record.details().dateOfDeath() != null) {
            warnings.add("This child died on " + LondonTime.longDate(record.details().dateOfDeath()) + ".");
        }
        if (record.provisional()) {
            warnings.add("Nobody has yet said whether this child is already known. The record may be joined to another.");
        }
        return warnings;
    }

    private List<ChildView.Fact> facts(ChildRecord record) {
        var facts = new ArrayList<ChildView.Fact>();
        facts.add(new ChildView.Fact("Age", capital(age(record))));
        facts.add(new ChildView.Fact("Reference", record.reference()));
        String heldBy = heldBy(record.id());
        facts.add(new ChildView.Fact("Team and worker", heldBy.isEmpty() ? "No team holds this child now" : heldBy));
        facts.add(new ChildView.Fact("Workers so far", workersHad.of(record.id()).inWords()));
        leavingCare.of(record.id()).ifPresent(facts::add);
        return facts;
    }

    private List<ChildView.Relative> family(String reader, ChildRecord record) {
        var family = records.family(reader, record.id(), "Child's page");
        return family.siblings().stream().map(sibling -> {
            var other = family.readable().get(sibling.child());
            String how = " (" + String.join(", ", sibling.how()) + ")";
            return other == null ? new ChildView.Relative(null, "A record you may not see" + how)
                    : new ChildView.Relative(other.reference(), other.called() + ", " + age(other) + how);
        }).toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
