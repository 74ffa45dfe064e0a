package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.MatchDecision;
import org.childjourney.children.Matching;
import org.childjourney.children.NewPerson;
import org.childjourney.children.Relation;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screening does with a contact: who the children are, whether they were referred before, who is to be asked. */
@Service
@Transactional
public class Screening {

    static final String NEW = "new";
    static final String UNSURE = "unsure";
    static final String RE_REFERRAL = "re-referral-12m";

    private final ChildInContactTable contacts;
    private final HouseholdTable household;
    private final Children children;
    private final Matching matching;
    private final Families families;
    private final AgencyChecks agencyChecks;
    private final ContactProcess process;
    private final Allocation allocation;
    private final Timescales timescales;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Screening(ChildInContactTable contacts, HouseholdTable household, Children children, Matching matching, Families families,
              AgencyChecks agencyChecks, ContactProcess process, Allocation allocation, Timescales timescales,
              ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.household = household;
        this.children = children;
        this.matching = matching;
        this.families = families;
        this.agencyChecks = agencyChecks;
        this.process = process;
        this.allocation = allocation;
        this.timescales = timescales;
        this.events = events;
        this.clock = clock;
    }

    void screened(ChildInContact one, ScreenTheContact.Answers found, String by) {
        List<ChildInContact> all = contacts.ofContact(one.contact().id());
        check(all, found);
        one.contact().screened(found.mayBeNamed() == null ? null : found.mayBeNamed().name(), found.seen(),
                found.consent() == null ? null : YesNo.isYes(found.consent()), found.consentOverriddenBecause());
        for (int i = 0; i < all.size(); i++) {
            recognise(all.get(i), found.childrenInContact().get(i).knownAs(), by);
        }
        family(all, found, by);
        for (ChildInContact part : all) {
            earlierReferral(part).ifPresent(part::reReferral);
            part.screened(clock.instant(), by, found);
            events.publishEvent(new ContactScreened(part.child(), clock.instant(), by, part.id(), found.whatHappened(),
                    part.reReferralOf().map(LondonTime::longDate).orElse(null)));
        }
        if (found.agencies() != null) {
            found.agencies().forEach(asked -> agencyChecks.plan(all.get(0), asked.agency(), asked.question(), asked.urgency(), by));
        }
    }

    private void check(List<ChildInContact> all, ScreenTheContact.Answers found) {
        var answers = new Answers();
        boolean everyChild = found.childrenInContact() != null && found.childrenInContact().size() == all.size();
        answers.require(everyChild, "childrenInContact", null, "Say for each child whether we know them already.");
        boolean overridden = found.consent() != YesNo.no || found.consentOverriddenBecause() != null;
        answers.require(overridden, "consentOverriddenBecause", null, "The family did not agree: say why it is right to go on.");
        if (everyChild) {
            for (int i = 0; i < all.size(); i++) {
                String known = found.childrenInContact().get(i).knownAs();
                boolean makesSense = known == null || known.equals(NEW) || known.equals(UNSURE)
                        || children.byReference(known).map(children::current).isPresent();
                answers.require(makesSense, "childrenInContact[" + i + "].knownAs", known, "“" + known + "” is no child's reference. Choose from the list.");
            }
        }
        answers.orRefuse();
    }

    /** A person's word on who the child is: known (then the known record goes on), new, or not sure yet. Nothing merges by itself. */
    private void recognise(ChildInContact part, String knownAs, String by) {
        if (knownAs == null || knownAs.equals(UNSURE)) {
            return;
        }
        if (knownAs.equals(NEW)) {
            matching.confirm(part.child(), by);
            return;
        }
        ChildId provisional = part.child();
        ChildId known = children.current(children.byReference(knownAs).orElseThrow());
        if (known.equals(provisional)) {
            return;
        }
        matching.decide(provisional, known, MatchDecision.Verdict.SAME, "Screening of contact " + part.contact().reference(), by);
        part.isAbout(known);
        if (allocation.of(known).isEmpty()) {
            allocation.hold(known, Allocation.FRONT_DOOR, null, clock.instant(), by);
        }
        allocation.release(provisional, clock.instant());
        process.isAbout(part, known);
    }

    private void family(List<ChildInContact> all, ScreenTheContact.Answers found, String by) {
        household.deleteByContact(all.get(0).contact().id());
        household.flush();
        for (var member : found.household() == null ? List.<ScreenTheContact.Answers.Member>of() : found.household()) {
            Boolean responsible = member.parentalResponsibility() == null ? null : YesNo.isYes(member.parentalResponsibility());
            household.save(new HouseholdMember(all.get(0).contact().id(), member.name(), member.relationship(), responsible));
            if (member.relationship() != null) {
                Relation kind = Relation.called(member.relationship());
                var adult = families.record(NewPerson.called(member.name()), by);
                all.forEach(part -> families.relate(part.child(), adult, kind, responsible, by));
            }
        }
        if (YesNo.isYes(found.brothersAndSisters())) {
            for (int i = 1; i < all.size(); i++) {
                families.relate(all.get(0).child(), all.get(i).child(), Relation.SIBLING, by);
            }
        }
    }

    /** The last referral of the child before this contact, in the time in which another is a re-referral. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earlierReferral(ChildInContact part) {
        LocalDate received = LondonTime.day(part.contact().receivedAt());
        LocalDate from = timescales.rule(RE_REFERRAL, received).lookbackStart(received);
        return contacts.referrals(part.child().value(), part.id(), from, received).stream().findFirst();
    }

    /** Earlier contacts of a known child and what became of them, for the list of matches. */
    @Transactional(readOnly = true)
    public String historyOf(String reference) {
        return children.byReference(reference).map(children::current).map(known -> {
            var before = contacts.ofChild(List.of(known.value())).stream().filter(part -> part.decidedAt().isPresent()).toList();
            return before.isEmpty() ? "" : before.size() + " earlier; the last on "
                    + LondonTime.longDate(LondonTime.day(before.get(before.size() - 1).contact().receivedAt())) + " went to "
                    + before.get(before.size() - 1).outcome().map(Outcome::words).orElse("no decision");
        }).orElse("");
    }
}
