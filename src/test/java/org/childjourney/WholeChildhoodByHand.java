package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.childjourney.care.CareAnswers;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.Children;
import org.childjourney.children.Newborn;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.EverythingOpen;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.childjourney.legal.LegalAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A whole childhood, from 28 weeks of pregnancy to the twenty-fifth birthday: born on a leap day, helped early, in need, on a plan,
 * through court into care, and out of it as a grown-up. It is told in years that are over, since the calendar of bank holidays ends where it is known.
 * Told by hand so far, and the build does not run it: it has come to the first conference, in the year 2003.
 */
@ChildJourneyTest
class WholeChildhoodByHand {

    @Autowired Lifetime life;
    @Autowired EverythingOpen everything;
    @Autowired Contacts contacts;
    @Autowired Children children;
    @Autowired BirthsAndDeaths births;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired Clocks clocks;
    @Autowired Watchdog watchdog;
    @Autowired Clock clock;
    private ChildId child;

    @Test
    void from_before_birth_to_twenty_five() {
        anUnbornChildIsHelpedEarly();
        bornOnTheLeapDay();
        inNeed();
        onAPlan();
        toCourt();
        yearsInCare();
    }

    private void anUnbornChildIsHelpedEarly() {
        life.begins("1999-12-13T10:00:00Z");
        var told = new NewContact(clock.instant(), "telephone", "3A", new NewContact.Referrer("Mia Madeup", "Fictional Midwives", "Midwife", "0"), "A young mother alone (made up).",
                List.of(), new NewContact.Consent(true, null),
                List.of(new NewContact.ContactedChild(null, "Longlife", null, LocalDate.of(2000, 3, 6), "U", null, null, null, null, null, null, null)),
                List.of(new NewContact.HouseholdMember("Mary Longlife", "mother", true)));
        child = children.byReference(contacts.receive(told, "contact-officer", "childhood").children().get(0).childRef()).orElseThrow();
        life.decides("contact/screenTheContact", "knownAs", "new", "consent", "yes", "agencies", List.of(), "brothersAndSisters", "no");
        life.decides("contact/decideOnTheContact", "outcome", "earlyHelp", "level", "2");
        life.goesOnTo("2000-02-29");
        looksWell();
        assertThat(stages()).contains("Early help");
    }

    private void bornOnTheLeapDay() {
        births.born(child, new Newborn(LocalDate.of(2000, 2, 29), "M", "Leon", "Longlife"), "team-manager");
        life.decides("early-help-plan/reviewThePlan", "goalsReached", "some");
        life.goesOnTo("2000-09-01");
        life.decides("early-help-plan/reviewThePlan", "goalsReached", "all");
        life.goesOnTo("2002-06-03");
        looksWell();
    }

    private void inNeed() {
        life.decides("child-in-need-plan/agreeThePlan", "needs", List.of(ProtectionAnswers.need("2030-12-01")), "familyAgrees", "yes");
        life.decides("contact/screenTheContact", "knownAs", children.facts(child).reference(), "consent", "yes", "agencies", List.of(), "brothersAndSisters", "no");
        life.decides("contact/decideOnTheContact", "outcome", "assessment", "level", "3", "team", "east");
        life.decides("single-assessment/writeAssessment", "worry", "childInNeed", "outcome", "childInNeed", "howLikely", "likely", "howBad", "some", "someoneCanCare", "yes", "familyAgrees", "yes");
        life.decides("child-in-need-plan/reviewThePlan", "decision", "goesOn", "needsMet", "some", "needs", List.of(ProtectionAnswers.need("2030-12-01")));
        contact("A nursery (made up): he falls asleep at noon.", "2B");
        life.goesOnTo("2003-03-03");
        assertThat(stages()).contains("Child in need plan");
        looksWell();
    }

    private void onAPlan() {
        life.decides("child-in-need-plan/reviewThePlan", "significantHarm", "yes", "decision", "strategyDiscussion");
        life.decides("strategy-discussion/holdTheStrategyDiscussion", "participants", List.of(heard("localAuthority"), heard("police"), heard("health")), "thresholdMet", "yes",
                "outcome", "section47Joint", "safeNow", "yes", "medical", "notNeeded", "initiates", "newEnquiry");
        life.decides("section-47-enquiry/askTheAgencies", "agencies", List.of(Map.of("agency", "Police", "who", "PC Invented", "answered", "yes", "knows", "Nothing new (made up).")), "medical", "notNeeded");
        life.decides("child-protection-conference/bookTheConference", "invited", List.of(invited("localAuthority"), invited("police"), invited("health")), "parentsInvited", "yes", "reportAsked", "yes");
        life.decides("child-protection-plan/holdTheCoreGroup", "held", "yes", "howChildTookPart", "workerAsked", "needs", List.of(ProtectionAnswers.need("2030-12-01")),
                "people", List.of(group("mother"), group("nursery")));
        life.decides("section-47-enquiry/concludeTheEnquiry", "substantiated", "yes", "continuingRisk", "yes", "next", "conference", "help", "childInNeed");
        life.decides("child-protection-conference/recordTheConference", "whatHappened", "held", "agencies", List.of(came("localAuthority"), came("police"), came("health")), "suffered", "yes",
                "likely", "yes", "needsHelp", "yes", "decision", "plan", "category", "NEG", "outline", List.of(Map.of("forWhom", "all", "need", "Somebody awake in the morning.",
                        "whatMustChange", "Breakfast before nursery.")),
                "coreGroup", List.of(Map.of("name", "Mary Longlife", "role", "mother"), Map.of("name", "Made up", "role", "nursery")));
        life.goesOnTo("2004-10-01");
        assertThat(stages()).contains("Child protection plan");
        looksWell();
    }

    private void toCourt() {
        does("legal-gateway", "team-manager", Map.of("because", "Eighteen months and nothing is different (made up).", "whom", "thisChild"));
        life.decides("legal-gateway/decideAtThePanel", "thresholdMet", "yes", "safeToWait", "no", "parentsChange", "no", "decision", "issueNow");
        var summary = LegalAnswers.summary();
        life.decides("legal-gateway/writeTheGatewaySummary", "tried", summary.get("tried"), "relatives", summary.get("relatives"), "parents", summary.get("parents"));
        life.decides("care-plan/prepareTheCarePlan", "needs", List.of(ProtectionAnswers.need("2030-12-01")), "permanence", "LTF");
        life.decides("placement-notice/tellOfThePlacement", "told", (Supplier<Object>) () -> CareAnswers.told(clock.instant().toString().substring(0, 10)).get("told"));
        life.decides("care-proceedings/recordAHearingOrOrder", "hearingKind", "interim", "held", "yes", "orders", List.of(Map.of("kind", "interimCare", "untilDisposal", "yes")));
        life.goesOnTo("2005-01-03");
        life.decides("care-proceedings/recordAHearingOrOrder", "hearingKind", "final", "held", "yes", "orders", List.of(Map.of("kind", "care")));
        life.decides("care-review/holdTheReview", "reviewOutcome", "held", "permanencePlanMade", "yes", "permanencePlan", "LONG_TERM_FOSTERING", "concernDecision", "none");
        life.goesOnTo("2005-09-01");
        assertThat(stages()).contains("In care");
        looksWell();
    }

    private void yearsInCare() {
        for (int year = 2006; year <= 2015; year++) {
            life.goesOnTo(year + "-09-01");
            looksWell();
        }
    }

    private void contact(String concern, String source) {
        var facts = children.facts(child);
        contacts.receive(new NewContact(clock.instant(), "telephone", source, new NewContact.Referrer("Nora Madeup", "Fictional Nursery", "Head", "0"), concern, List.of(),
                new NewContact.Consent(true, null), List.of(new NewContact.ContactedChild("Leon", "Longlife", facts.dateOfBirth(), null, "M", "WBRI", null, null, null, null, null, null)),
                List.of(new NewContact.HouseholdMember("Mary Longlife", "mother", true))), "contact-officer", "childhood " + clock.instant());
    }

    private static Map<String, Object> heard(String agency) {
        return Map.of("agency", agency, "name", "Made up", "role", "made up", "means", "present", "shared", "What they know (made up).");
    }

    private static Map<String, Object> invited(String agency) {
        return Map.of("agency", agency, "who", "Made up");
    }

    private static Map<String, Object> group(String agency) {
        return Map.of("name", "Made up", "agency", agency, "came", "cameInPerson");
    }

    private static Map<String, Object> came(String agency) {
        return Map.of("agency", agency, "who", "Made up", "attendance", "inPerson", "reportGiven", "yes", "scale", 3, "view", "What they think (made up).");
    }

    private void looksWell() {
        assertThat(everything.failedJobs()).as("jobs that failed").isZero();
        assertThat(watchdog.look().differences()).as("differences the watchdog finds at " + clock.instant()).isZero();
        everything.forgetsWhatIsOldEnough();
    }

    private List<String> stages() {
        return journeys.openOf(child).map(journey -> journeys.stagesOf(journey).stream().filter(stage -> stage.isOpen()).map(stage -> stage.name()).toList()).orElse(List.of());
    }

    private Map<String, Instant> openClocks() {
        return clocks.of(child).stream().filter(entry -> entry.isOpen()).collect(Collectors.toMap(entry -> entry.rule(), entry -> entry.dueAt(), (one, other) -> one));
    }

    private void does(String act, String by, Map<String, String> words) {
        acts.act(act, child, new Said(clock.instant(), words), by);
    }
}
