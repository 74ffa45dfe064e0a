package org.childjourney.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.LegalStatus;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.duties.DutyResult;
import org.childjourney.duties.NewSpecialDuty;
import org.childjourney.duties.SpecialDuties;
import org.childjourney.duties.SpecialDuty;
import org.childjourney.duties.SpecialDutyBegun;
import org.childjourney.duties.SpecialDutyEnded;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.ContactScreened;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Duties of their own as stages of a journey: a sign ticked at screening begins one, and a homeless young person who wants it comes into care. */
@Component
class DutiesOnTheJourney {

    static final String PROCESS = "special-duty";
    private static final Map<String, SpecialDuty> SIGNS = Map.of("physical-harm.bruise-non-mobile", SpecialDuty.BRUISING, "housing.homeless-16-17", SpecialDuty.HOMELESS,
            "health.hospital-three-months", SpecialDuty.HOSPITAL, "caring.young-carer", SpecialDuty.CARER);
    private static final int MONTHS_OF_A_BABY = 18;

    private final Journeys journeys;
    private final SpecialDuties duties;
    private final Contacts contacts;
    private final Children children;
    private final SingleAssessments assessments;
    private final CareOnTheJourney care;
    private final CareEpisodes inCare;
    private final ChildProtectionPlans protection;

    DutiesOnTheJourney(Journeys journeys, SpecialDuties duties, Contacts contacts, Children children, SingleAssessments assessments, CareOnTheJourney care,
                       CareEpisodes inCare, ChildProtectionPlans protection) {
        this.journeys = journeys;
        this.duties = duties;
        this.contacts = contacts;
        this.children = children;
        this.assessments = assessments;
        this.care = care;
        this.inCare = inCare;
        this.protection = protection;
    }

    /** The signs stand once for all children of a contact: a duty begins for those whose age it fits. */
    @EventListener
    void on(ContactScreened screened) {
        var contact = contacts.find(screened.contactId()).contact();
        contact.indicators().stream().filter(SIGNS::containsKey).map(SIGNS::get).filter(duty -> fits(duty, screened.child(), screened.at())).forEach(duty ->
                begin(screened.child(), duty, contact.receivedAt(), screened.whatHappened(), "ContactScreened:" + screened.contactId(), screened.by()));
    }

    void begin(ChildId child, SpecialDuty duty, Instant since, String because, String source, String by) {
        duties.begin(new NewSpecialDuty(child, journeys.open(child, since, duty.title()), duty, since, because, source), by);
    }

    /** Whether the duty can be owed to a child of that age and standing; whose age nobody knows is not left out. */
    boolean fits(SpecialDuty duty, ChildId child, Instant at) {
        ChildFacts facts = children.facts(child);
        LocalDate born = facts.dateOfBirth();
        LocalDate today = LondonTime.day(at);
        if (facts.unborn() || facts.died()) {
            return false;
        }
        return born == null && SIGNS.containsValue(duty) || born != null && switch (duty) {
            case BRUISING -> today.isBefore(born.plusMonths(MONTHS_OF_A_BABY));
            case HOMELESS -> !today.isBefore(born.plusYears(16)) && today.isBefore(born.plusYears(18));
            case TEMPORARY_MOVE -> protection.openOf(child).isPresent();
            case TRANSFER -> inCare.openOf(child).isPresent();
            case HOSPITAL, CARER -> true;
        };
    }

    @EventListener
    void on(SpecialDutyBegun begun) {
        journeys.began(begun.journey(), PROCESS, begun.record(), begun.duty().title(), begun.at(), begun.duty().what());
    }

    /** A homeless young person is assessed under section 17 and, where they want it, comes into care by agreement. */
    @EventListener
    void on(SpecialDutyEnded ended) {
        String source = "SpecialDutyEnded:" + ended.record();
        if (ended.duty() == SpecialDuty.HOMELESS && ended.result() == DutyResult.DONE && assessments.of(ended.child()).stream().noneMatch(each -> each.isOpen())) {
            var opened = assessments.open(new NewAssessment(ended.child(), ended.journey(), ended.at(), ended.at(), ended.words(), StartedBecause.HOMELESS_YOUNG_PERSON, source), ended.by());
            journeys.began(ended.journey(), "single-assessment", opened, "Single assessment", ended.at(), ended.duty().title());
        }
        if (ended.careWanted()) {
            care.begin(ended.child(), ended.journey(), LegalStatus.V2, ended.at(), ended.duty().title(), source, ended.by());
        }
        journeys.ended(PROCESS, ended.record(), ended.at(), ended.result().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.result().label(), ended.by());
    }
}
