package org.childjourney.children;

import java.time.Clock;
import java.util.List;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's word on whether two records are of one child, and what follows from it. Joining moves nothing: both records
 * stay, the newer points at the known one, both references lead there, and a wrong joining can be taken back.
 */
@Service
@Transactional
public class Matching {

    private final ChildTable table;
    private final MatchDecisions decisions;
    private final NewRecords newRecords;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matching(ChildTable table, MatchDecisions decisions, NewRecords newRecords, Children children, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.decisions = decisions;
        this.newRecords = newRecords;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what a person says of two records; "same" joins them at once. @throws Refused where they cannot be joined */
    public MatchDecision decide(ChildId record, ChildId candidate, MatchDecision.Verdict verdict, String reason, String by) {
        children.facts(record);
        children.facts(candidate);
        refuseSealed(candidate);
        if (record.equals(candidate)) {
            throw Refused.because("candidate", candidate, "A record cannot be held beside itself.");
        }
        var decision = decisions.save(new MatchDecision(record, candidate, verdict, reason, clock.instant(), by));
        if (verdict == MatchDecision.Verdict.SAME) {
            sameAs(record, candidate, by);
        }
        return decision;
    }

    /** Everything that was said of this record and others, oldest first. */
    @Transactional(readOnly = true)
    public List<MatchDecision> about(ChildId record) {
        return decisions.about(record.value());
    }

    /**
     * The provisional record is of a known child, who goes on in its place: {@link Children#current} and both references lead there.
     *
     * @throws Refused when the record is no longer provisional, or the known child is the record itself
     */
    public void sameAs(ChildId newRecord, ChildId known, String by) {
        Child record = get(newRecord);
        ChildId goesOn = children.current(known);
        refuseSealed(goesOn);
        if (!record.provisional || record.joinedInto != null) {
            throw Refused.because("child", record.reference, "Only a provisional record can be joined to a known child; "
                    + record.reference + (record.joinedInto != null ? " was joined already." : " is a confirmed child's record."));
        }
        if (goesOn.equals(newRecord)) {
            throw Refused.because("child", record.reference, "The known child's record leads to this very record. Choose another.");
        }
        record.joinedInto = goesOn.value();
        record.joinedAt = clock.instant();
        record.joinedBy = by;
        table.saveAndFlush(record);
        nameFrom(record, goesOn, by);
        events.publishEvent(new ChildJoined(goesOn, clock.instant(), by, newRecord, record.reference));
    }

    /** A child brought in from a census has no name there; what the contact called the child is better than a number. */
    private void nameFrom(Child record, ChildId known, String by) {
        var told = record.details();
        if (get(known).details().name().inFull().isEmpty() && !told.name().inFull().isEmpty()) {
            children.update(known, details -> new NewChild(told.name(), details.birth(), details.sex(), details.ethnicity(), details.disabilities(),
                    details.identifiers(), details.communication(), details.home().equals(Home.UNKNOWN) ? told.home() : details.home(), details.dateOfDeath()), by);
        }
    }

    /** Takes a wrong joining back: the record is provisional again. @throws Refused without a reason, or when it was not joined */
    public void apart(ChildId joined, String why, String by) {
        Child record = get(joined);
        if (record.joinedInto == null) {
            throw Refused.because("child", record.reference, "This record was not joined to another.");
        }
        if (Words.tidy(why) == null) {
            throw Refused.because("why", why, "Say why the two records are of two children.");
        }
        var known = new ChildId(record.joinedInto);
        record.joinedInto = null;
        record.joinedAt = null;
        record.joinedBy = null;
        table.saveAndFlush(record);
        events.publishEvent(new ChildrenSeparated(known, clock.instant(), by, joined, record.reference, Words.tidy(why)));
    }

    /** The child was not known before: the provisional record becomes a child's record. Nothing happens when it is one. @throws Refused with every wrong field */
    public void confirm(ChildId provisional, String by) {
        Child record = get(provisional);
        if (record.joinedInto != null) {
            throw Refused.because("child", record.reference, "This record was joined to a known child's.");
        }
        if (!record.provisional) {
            return;
        }
        newRecords.refuseWrong(record, false, record.details(), record.details());
        record.provisional = false;
        table.saveAndFlush(record);
        events.publishEvent(new ChildConfirmed(provisional, clock.instant(), by, record.reference));
    }

    /** Nobody may learn from an answer of ours that there is such a record. */
    private void refuseSealed(ChildId known) {
        if (children.isSealed(known)) {
            throw Refused.because("candidate", null, "There is no such child.");
        }
    }

    private Child get(ChildId id) {
        return table.findById(id.value()).orElseThrow(() -> Refused.because("child", id, "There is no such child."));
    }
}
