package org.childjourney.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.children.Children;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.frontdoor.ReceivedContact;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The two made-up families with whom the demo shows protection: an enquiry that began today, and a plan that was made on the last working day. */
@Component
@Profile("demo")
class DemoProtection {

    private final DemoForms forms;
    private final Children children;
    private final ChildProtectionConferences conferences;
    private final LedgerCalendar calendar;
    private final Clock clock;

    DemoProtection(DemoForms forms, Children children, ChildProtectionConferences conferences, LedgerCalendar calendar, Clock clock) {
        this.forms = forms;
        this.children = children;
        this.conferences = conferences;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A child who told her teacher; police, health and the manager have just spoken, and nobody has seen her yet. */
    void enquiry() {
        var contact = forms.contact(Duration.ofHours(2), "Crumpet-Test", List.of("neglect.supervision"), "Told her teacher that she is hit at home, and showed a mark on her arm.",
                forms.child("Clementine", "Crumpet-Test", 8, "F"));
        forms.decided(contact, "4", "strategyDiscussion", "Police, health and we speak now.");
        var answers = new HashMap<String, Object>(Map.of("heldAt", clock.instant().toString(), "participants", List.of(
                        spoke("Tamsin Example", "localAuthority", "Team manager", "present", "Not known to us before today."),
                        spoke("Sgt Invented", "police", "Sergeant", "telephone", "Called to the house once, in March."),
                        spoke("Hetty Invented", "health", "School nurse", "telephone", "Nothing known.")),
                "childsVoice", "“He grabs me when I am loud.”", "thresholdMet", "yes", "harms", List.of("physical"), "thresholdWhy", "A mark on her arm, and what she said.",
                "safeNow", "yes", "immediateProtection", "no", "medical", "paediatricianDecides"));
        answers.putAll(Map.of("outcome", "section47Joint", "worker", "social-worker", "parentsTold", "yes", "parentsToldWhat", "Sol tells mother at school this afternoon."));
        forms.answer(contact, "team-manager", "userTask_holdTheStrategyDiscussion", answers);
    }

    /** A child on a plan in another council who moved here: our conference made a plan, the first visit and the core group are still to come. */
    void plan() {
        LocalDate held = calendar.days().onOrBefore(LondonTime.day(clock.instant()).minusDays(1));
        String at = LondonTime.at(held, LocalTime.of(10, 0)).toString();
        var contact = forms.contact(Duration.ofDays(9), "Popplewell-Test", List.of("neglect.supervision"), "Moved here last week; on a child protection plan where they lived before.",
                forms.child("Horatio", "Popplewell-Test", 5, "M"));
        forms.decided(contact, "4", "transferIn", "Our own conference, and a visit before it.");
        forms.answer(contact, "conference-chair", "userTask_bookTheConference", Map.of("bookedFor", at, "place", "Room 2, or by video", "chair", "Chaz Example",
                "invited", List.of(Map.of("agency", "health", "who", "Hetty Invented, health visitor", "reportAsked", "yes")), "parentsInvited", "yes",
                "howChildTakesPart", "He draws his home with the worker before."));
        var answers = new HashMap<String, Object>(Map.of("whatHappened", "held", "heldAt", at, "agencies", List.of(sat("localAuthority", "Sol Example"),
                        sat("health", "Hetty Invented"), sat("education", "Ms Invented")), "children", List.of(part(contact)),
                "worriedAbout", "Left alone in the evenings.", "workingWell", "His aunt lives two streets away.", "summary", "He is likely to be left alone again without a plan."));
        answers.putAll(Map.of("outline", List.of(Map.of("forWhom", "all", "need", "Somebody is there when he sleeps.", "whatMustChange", "He is never alone after six.")),
                "coreGroup", List.of(Map.of("name", "Mother Popplewell-Test", "role", "Mother"), Map.of("name", "Sol Example", "role", "Social worker")),
                "firstCoreGroupOn", calendar.days().onOrBefore(held.plusDays(9)).toString(), "reviewOn", calendar.days().onOrBefore(held.plusDays(80)).toString(), "actToday", "no"));
        forms.answer(contact, "conference-chair", "userTask_recordTheConference", answers);
    }

    private Map<String, Object> part(ReceivedContact contact) {
        UUID conference = conferences.openOf(children.byReference(contact.children().get(0).childRef()).orElseThrow()).get(0).id();
        var answers = new HashMap<String, Object>(Map.of("conferenceId", conference.toString(), "howViewGiven", "withTheChair", "childsView", "He drew the house with nobody in it.",
                "metAlone", "yes", "suffered", "yes", "likely", "yes", "needsHelp", "yes", "decision", "plan", "category", "NEG"));
        answers.put("earlierElsewhere", 1);
        return answers;
    }

    private static Map<String, Object> spoke(String name, String agency, String role, String means, String shared) {
        return Map.of("name", name, "agency", agency, "role", role, "means", means, "shared", shared);
    }

    private static Map<String, Object> sat(String agency, String who) {
        return Map.of("agency", agency, "who", who, "attendance", "inPerson", "reportGiven", "yes", "scale", 4, "view", "A plan is needed.");
    }
}
