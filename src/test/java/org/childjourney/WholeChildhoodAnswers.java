package org.childjourney;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.childjourney.care.CareAnswers;
import org.childjourney.legal.LegalAnswers;
import org.springframework.boot.test.context.TestComponent;

/**
 * What the people of a whole childhood usually write: one row for each form that somebody who fills in whatever is asked could not
 * answer sensibly. What the story turns on is decided in the story itself. Everybody is made up.
 */
@TestComponent
class WholeChildhoodAnswers {

    private final Clock clock;
    private LocalDate conference;

    WholeChildhoodAnswers(Clock clock) {
        this.clock = clock;
    }

    void areKnownTo(Lifetime life) {
        conference = null;
        life.usually("concernDecision", "none");
        life.usually("inTouch", "YES");
        life.decides("escalation/answerTheEscalation", "decision", "dealtWith", "lookAgainOn", today(28));
        earlyHelpAndFrontDoor(life);
        enquiryAndProtection(life);
        court(life);
        care(life);
        leavingCare(life);
    }

    private void earlyHelpAndFrontDoor(Lifetime life) {
        life.decides("contact/screenTheContact", "knownAs", "new", "consent", "yes", "agencies", List.of(), "brothersAndSisters", "no");
        life.decides("child-in-need-plan/agreeThePlan", "needs", needs(), "familyAgrees", "yes");
    }

    private void enquiryAndProtection(Lifetime life) {
        life.decides("section-47-enquiry/askTheAgencies", "agencies", List.of(Map.of("agency", "Police", "who", "PC Invented", "answered", "yes", "knows", "Nothing new (made up).")),
                "medical", "notNeeded");
        life.decides("child-protection-conference/bookTheConference", "invited", List.of(invited("localAuthority"), invited("police"), invited("health")), "parentsInvited", "yes",
                "bookedFor", (Supplier<Object>) this::nextConference);
        life.writesDownAt("child-protection-conference/recordTheConference", () -> conference == null ? null : at(conference, 12));
        life.decides("child-protection-plan/holdTheCoreGroup", "held", "yes", "howChildTookPart", "workerAsked", "needs", needs(), "people", List.of(group("mother"), group("nursery")));
    }

    private void court(Lifetime life) {
        life.decides("legal-gateway/writeTheGatewaySummary", "tried", List.of(Map.of("what", "A family support worker", "since", "2003-11-03", "came", "Let in four times of twelve.")),
                "relatives", LegalAnswers.summary().get("relatives"),
                "parents", (Supplier<Object>) () -> List.of(Map.of("parent", "Mary Longlife", "change", "Up and fed by eight every day.", "byOn", day(60), "help", "The support worker comes at seven.")));
        life.decides("letter-before-proceedings/writeTheLetter", "familyMeeting", "offered", "familyOfferedOn", today(0), "ourPart", "We come at seven, five days a week.",
                "tried", "A support worker since November.", "assessments", "None yet.", "parents", (Supplier<Object>) () -> List.of(letterTo("Mary Longlife")));
        life.decides("pre-proceedings/holdTheFirstMeeting", "parentsCame", "yes", "familyAnswer", "refused");
        life.decides("court-application/fileTheEvidence", "placementAsked", "notPlanned");
        life.decides("care-proceedings/recordTheCaseManagementHearing", "hearingKind", "caseManagement", "held", "yes", "orders", List.of());
        life.decides("care-proceedings/recordTheIssuesResolutionHearing", "hearingKind", "issuesResolution", "held", "yes", "orders", List.of());
        life.leaves("care-proceedings/recordAHearingOrOrder");
    }

    private void care(Lifetime life) {
        life.decides("care-plan/prepareTheCarePlan", "needs", needs(), "permanence", "LTF");
        life.decides("placement-notice/tellOfThePlacement", "told", (Supplier<Object>) () -> CareAnswers.told(day(0)).get("told"));
        life.decides("entering-care/recordTheWayIn", "comesIntoCare", "yes", "status", "C1", "unaccompanied", "no");
        life.decides("find-a-placement/recordTheMoveIn", "movedIn", "yes");
        life.decides("care-review/holdTheReview", "reviewOutcome", "held", "permanencePlanMade", "yes", "permanencePlan", "LONG_TERM_FOSTERING");
        life.decides("personal-education-plan/beginThePlan", "setting", "school", "school", "Longlife Primary School");
        life.decides("personal-education-plan/writeThePlan", "nextTermFirst", (Supplier<Object>) () -> nextTerm()[0], "nextTermLast", (Supplier<Object>) () -> nextTerm()[1],
                "targets", (Supplier<Object>) () -> List.of(Map.of("target", "Reads a page alone", "action", "Ten minutes every day", "owner", "Carrie Carer", "byWhen", day(60),
                        "howWeWillKnow", "He reads it to his teacher.", "premium", "A box of books")));
        life.decides("personal-education-plan/checkThePlan", "childsVoice", "yes", "clearTargets", "yes", "premiumTied", "yes", "grade", "good", "decision", "accept");
        life.leaves("cafcass-notice/tellCafcass");
    }

    private void leavingCare(Lifetime life) {
        Supplier<Object> steps = () -> List.of(Map.of("what", "Ask for the passport", "who", "Perry Example", "by", day(90)));
        life.decides("pathway-plan/writeThePlan", "steps", steps);
        life.decides("pathway-plan/reviewThePlan", "steps", steps);
    }

    static Map<String, Object> heard(String agency) {
        return Map.of("agency", agency, "name", "Made up", "role", "made up", "means", "present", "shared", "What they know (made up).");
    }

    static Map<String, Object> came(String agency) {
        return Map.of("agency", agency, "who", "Made up", "attendance", "inPerson", "reportGiven", "yes", "scale", 3, "view", "What they think (made up).");
    }

    static List<Object> needs() {
        return List.of(ProtectionAnswers.need("2030-12-01"));
    }

    private static Map<String, Object> invited(String agency) {
        return Map.of("agency", agency, "who", "Made up");
    }

    private static Map<String, Object> group(String agency) {
        return Map.of("name", "Made up", "agency", agency, "came", "cameInPerson");
    }

    private Map<String, Object> letterTo(String parent) {
        var letter = LegalAnswers.to(parent);
        letter.put("changes", List.of(Map.of("what", "Breakfast before school, every day.", "byOn", day(42), "help", "The support worker comes at seven.")));
        letter.put("meetingAt", day(12) + "T14:00+00:00");
        return letter;
    }

    /** When the conference was held that was booked last, at half past ten. */
    Supplier<Object> conferenceHeld() {
        return () -> at(conference, 10).plusSeconds(1800).toString();
    }

    /** The first is held within days, as the enquiry took its time; each later one has papers that go out two weeks before. */
    private String nextConference() {
        conference = workingDay(LocalDate.parse(day(conference == null ? 2 : 14)));
        return at(conference, 10).toString();
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? workingDay(day.plusDays(1)) : day;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    /** Terms as schools keep them: spring, summer, autumn. */
    private String[] nextTerm() {
        var today = LocalDate.parse(day(0));
        int year = today.getYear();
        if (today.getMonthValue() < 4) {
            return new String[] {year + "-04-16", year + "-07-20"};
        }
        return today.getMonthValue() < 8 ? new String[] {year + "-09-04", year + "-12-18"} : new String[] {year + 1 + "-01-05", year + 1 + "-03-31"};
    }

    private Supplier<Object> today(int later) {
        return () -> day(later);
    }

    private String day(int later) {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(later).toString();
    }
}
