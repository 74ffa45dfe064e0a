package org.childjourney;

import static org.childjourney.ProtectionAnswers.WORDS;
import static org.childjourney.ProtectionAnswers.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/**
 * One of many families that live the story of protection at once: an elder and a younger sister and an unborn child. The story is
 * that of {@link ProtectionStoryTest}, told step by step so that many families can take each step together; what can differ from
 * family to family (birthdays, minutes, the day the baby is expected) differs, so that nobody's date can be taken for another's.
 */
public final class FamilyOfThree {

    private static final Instant BEGINNING = Instant.parse("2026-11-20T16:55:00Z");
    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";
    private static final String CHAIR = "conference-chair";
    private static final String OFFICER = "contact-officer";

    private final int number;
    private final FamilyDesk desk;
    private final String familyName;
    private Child elder;
    private Child younger;
    private Child unborn;

    /** One child of the family. */
    public record Child(ChildId id, String reference) {}

    /** A moment of the story, and what the people of a family do at it; nothing where time alone does something. */
    public record Step(Instant at, String what, java.util.function.Consumer<FamilyOfThree> deeds) {

        private static Step at(String at, String what, java.util.function.Consumer<FamilyOfThree> deeds) {
            return new Step(Instant.parse(at), what, deeds);
        }
    }

    public FamilyOfThree(int number, FamilyDesk desk) {
        this.number = number;
        this.desk = desk;
        this.familyName = madeUpName(number);
    }

    /** The story, in order, from the contact to the review at three months. */
    public static List<Step> story() {
        return List.of(
                Step.at("2026-11-20T16:55:00Z", "contacts received", FamilyOfThree::contactIsReceived),
                Step.at("2026-11-20T17:10:00Z", "contacts screened", FamilyOfThree::contactIsScreened),
                Step.at("2026-11-20T18:00:00Z", "contacts decided, workers allocated", FamilyOfThree::contactIsDecided),
                Step.at("2026-11-25T16:00:00Z", "children seen in the assessment", FamilyOfThree::childrenAreSeen),
                Step.at("2026-12-03T12:00:00Z", "assessments reviewed", FamilyOfThree::assessmentsAreReviewed),
                Step.at("2026-12-04T12:00:00Z", "the younger's assessment concluded", family -> family.conclude(family.younger)),
                Step.at("2026-12-07T17:00:00Z", "the younger's need plan agreed", FamilyOfThree::needPlanIsAgreed),
                Step.at("2026-12-08T10:05:00Z", "the elder tells her teacher", FamilyOfThree::harmIsReported),
                Step.at("2026-12-08T10:45:00Z", "strategy discussion without health: not quorate", family -> family.discuss(
                        ProtectionAnswers.withoutHealth("2026-12-08T10:30+00:00"))),
                Step.at("2026-12-08T11:05:00Z", "strategy discussion held", FamilyOfThree::discussionIsHeld),
                Step.at("2026-12-08T16:30:00Z", "elder and unborn seen in the enquiry", FamilyOfThree::twoAreSeenInTheEnquiry),
                Step.at("2026-12-08T17:05:00Z", "the younger not seen: the manager is asked", family -> {}),
                Step.at("2026-12-08T19:10:00Z", "nobody answers: it climbs", family -> {}),
                Step.at("2026-12-09T12:00:00Z", "the younger seen too late", family -> family.seeInEnquiry(family.younger, "2026-12-09T11:30+00:00")),
                Step.at("2026-12-10T12:00:00Z", "enquiries concluded, conferences asked for", family -> family.all().forEach(family::concludeEnquiry)),
                Step.at("2026-12-11T12:00:00Z", "families told, conferences booked", FamilyOfThree::conferencesAreBooked),
                Step.at("2026-12-21T12:00:00Z", "conference reports shared", family -> family.all().forEach(child -> family.shareReport(child, "2026-12-21"))),
                Step.at("2026-12-22T10:00:00Z", "conference not held by working day 10", family -> {}),
                Step.at("2026-12-24T10:00:00Z", "nor by working day 12", family -> {}),
                Step.at("2026-12-30T12:30:00Z", "conferences held on working day 14, the younger's postponed", FamilyOfThree::twoConferencesAreHeld),
                Step.at("2027-01-05T12:00:00Z", "the younger's held on working day 17, letters and minutes sent", FamilyOfThree::theYoungersConferenceIsHeld),
                Step.at("2027-01-07T17:00:00Z", "core groups and visits", family -> family.all().forEach(child -> family.meetAndVisit(child, "2027-01-07"))),
                Step.at("2027-02-04T17:00:00Z", "core groups, visits and the birth plan", FamilyOfThree::birthPlanIsAgreed),
                Step.at("2027-02-24T17:00:00Z", "the younger unseen twice in a row", FamilyOfThree::unseenTwice),
                Step.at("2027-03-03T17:00:00Z", "core groups and visits", family -> family.all().forEach(child -> family.meetAndVisit(child, "2027-03-03"))),
                Step.at("2027-03-18T12:00:00Z", "the babies are born two weeks early", FamilyOfThree::babyIsBorn),
                Step.at("2027-03-19T17:00:00Z", "the baby is visited, reviews booked", FamilyOfThree::reviewsAreBooked),
                Step.at("2027-03-23T12:00:00Z", "reviewed at three months", FamilyOfThree::reviewsAreHeld));
    }

    public static Instant beginning() {
        return BEGINNING;
    }

    // ---- who they are ----

    public int number() {
        return number;
    }

    public Child elder() {
        return elder;
    }

    public Child younger() {
        return younger;
    }

    public Child unborn() {
        return unborn;
    }

    private List<Child> all() {
        return List.of(elder, younger, unborn);
    }

    public LocalDate bornElder() {
        return LocalDate.of(2016, 5, 4).plusDays(number);
    }

    public LocalDate bornYounger() {
        return LocalDate.of(2019, 5, 4).plusDays(2L * number);
    }

    /** From 28 March to 5 April 2027: on both sides of the day the clocks go forward. */
    public LocalDate expected() {
        return LocalDate.of(2027, 3, 28).plusDays(number % 9);
    }

    public Instant receivedAt() {
        return BEGINNING.minus(Duration.ofMinutes(number % 50));
    }

    /** When the teacher was told, in whole minutes as the page asks. */
    public Instant toldTheTeacherAt() {
        return Instant.parse("2026-12-08T10:00:00Z").minus(Duration.ofMinutes(number % 40));
    }

    public Instant discussedAt() {
        return Instant.parse("2026-12-08T10:50:00Z").plus(Duration.ofMinutes(number % 11));
    }

    /** Names that neither look nor sound like another family's, or every contact would be held beside the others. */
    private static String madeUpName(int number) {
        var random = new Random(7919L * (number + 1));
        var name = new StringBuilder("Q");
        for (int i = 0; i < 6; i++) {
            name.append("aeiou".charAt(random.nextInt(5))).append("bdfgklmnprstvz".charAt(random.nextInt(14)));
        }
        return name.toString();
    }

    // ---- what happens ----

    private void contactIsReceived() {
        var about = List.of(child("Zz" + familyName.substring(1, 5), bornElder()), child("Yy" + familyName.substring(3, 8), bornYounger()),
                new HashMap<String, Object>(Map.of("familyName", familyName, "expectedDateOfBirth", expected().toString(), "sex", "U")));
        var received = desk.receive(OFFICER, "family-" + number, Map.of("receivedAt", receivedAt().toString(), "channel", "telephone", "source", "2A",
                "referrer", Map.of("name", "Wwteacher Qqmarker", "agency", "Fictional Primary", "role", "Head", "telephone", "0"), "concern", WORDS,
                "indicators", List.of("neglect.home-conditions"), "consent", Map.of("given", true), "children", about,
                "household", List.of(Map.of("name", "Vvmother " + familyName, "relationship", "mother", "parentalResponsibility", true))));
        elder = known(received.get(0));
        younger = known(received.get(1));
        unborn = known(received.get(2));
    }

    private Map<String, Object> child(String name, LocalDate born) {
        return new HashMap<>(Map.of("givenName", name, "familyName", familyName, "dateOfBirth", born.toString(), "sex", "F", "ethnicity", "WBRI", "school", "Fictional Primary"));
    }

    private Child known(String reference) {
        return new Child(new ChildId(desk.one("select id from children where reference = ?", reference)), reference);
    }

    private void contactIsScreened() {
        desk.answer(OFFICER, "contact", "contactId", contactOf(elder), "userTask_screenTheContact", Map.of("inDangerNow", "no", "whereNow", "At home", "whatHappened", WORDS,
                "parentsTold", "no", "consent", "yes", "brothersAndSisters", "yes", "signs", List.of("neglect.home-conditions"),
                "household", List.of(Map.of("name", "Vvmother " + familyName, "relationship", "mother", "parentalResponsibility", "yes")),
                "childrenInContact", List.of(Map.of("knownAs", "new"), Map.of("knownAs", "new"), Map.of("knownAs", "new")),
                "agencies", List.of(Map.of("agency", "Police", "urgency", "oneDay"))));
    }

    private void contactIsDecided() {
        var others = List.of(contactOf(younger).toString(), contactOf(unborn).toString());
        desk.answer(MANAGER, "contact", "contactId", contactOf(elder), "userTask_decideOnTheContact", Map.of("level", "4", "outcome", "assessment", "worriedAbout", WORDS,
                "workingWell", WORDS, "team", "east", "needsToHappen", WORDS, "forTheReferrer", "We will act", "differentBecause", WORDS, "alsoFor", others));
        desk.answer(OFFICER, "referrer-feedback", "contactId", contactOf(elder), "userTask_tellTheReferrer",
                Map.of("toldOn", "2026-11-20", "how", "By telephone", "words", "We will assess", "alsoFor", others));
        desk.answer(OFFICER, "written-confirmation", "contactId", contactOf(elder), "userTask_recordTheConfirmation",
                Map.of("confirmed", "yes", "confirmedOn", "2026-11-20", "how", "By secure e-mail"));
        all().forEach(child -> desk.answer(MANAGER, "single-assessment", "childId", child.id().value(), "userTask_allocateSocialWorker", Map.of("worker", WORKER,
                "startsOn", "2026-11-20", "reviewOn", "2026-12-04", "safeUntilSeen", "yes", "direction", WORDS)));
    }

    private void childrenAreSeen() {
        all().forEach(child -> {
            var answers = new HashMap<String, Object>(Map.of("seen", "yes", "seenAt", "2026-11-25T15:00:00Z", "seenWhere", "home", "whoWasThere", "Mother", "home", WORDS,
                    "makeOfIt", WORDS, "actToday", "no"));
            answers.putAll(child.equals(unborn) ? Map.of("parentSaid", WORDS) : Map.of("seenAlone", "yes", "childSaid", WORDS));
            desk.answer(WORKER, "single-assessment", "childId", child.id().value(), "userTask_seeTheChild", answers);
        });
    }

    private void assessmentsAreReviewed() {
        all().forEach(child -> desk.answer(MANAGER, "assessment-review", "childId", child.id().value(), "userTask_reviewTheAssessment", Map.of("safeNow", "yes",
                "safetyPlan", WORDS, "whatWeKnow", WORDS, "onCourse", "yes", "needsAllTheTime", "yes", "direction", WORDS)));
    }

    private void conclude(Child child) {
        var answers = new HashMap<String, Object>();
        for (String words : List.of("whatMatters", "historyMeans", "needs", "childsVoice", "harm", "protects", "wouldHaveToChange", "nextSteps", "familySays", "whyDifferent")) {
            answers.put(words, WORDS);
        }
        answers.putAll(Map.of("howLikely", "possible", "howBad", "some", "factors", List.of("16A"), "primaryNeed", "N1", "worry", "childInNeed", "someoneCanCare", "yes",
                "planFailed", "no", "familyAgrees", "yes", "outcome", "childInNeed", "shared", "yes"));
        answers.put("parents", List.of(Map.of("name", "Vvmother " + familyName, "relationship", "mother", "livesWithChild", "yes", "spokenTo", "yes")));
        desk.answer(WORKER, "single-assessment", "childId", child.id().value(), "userTask_writeAssessment", answers);
        desk.answer(MANAGER, "single-assessment", "childId", child.id().value(), "userTask_authoriseAssessment", Map.of("childSeenAndHeard", "yes", "historyUsed", "yes",
                "everyAdultCovered", "yes", "answersSoWhat", "yes", "outcomeFollows", "yes", "decision", "authorise"));
    }

    private void needPlanIsAgreed() {
        desk.answer(WORKER, "child-in-need-plan", "needPlanId", desk.one("select id from need_plans where child = ? and ended_at is null", younger.id().value()),
                "userTask_agreeThePlan", ProtectionAnswers.needPlanAgreed("2026-12-07T16:00+00:00"));
    }

    private void harmIsReported() {
        var at = toldTheTeacherAt().toString();
        var typed = new LinkedHashMap<String, Object>(Map.of("day", "8", "month", "12", "year", "2026", "time", at.substring(11, 16), "because", "Xxsaid Qqmarker to her teacher that she is hit."));
        typed.put("alsoFor", List.of(younger.reference(), unborn.reference()));
        desk.page(WORKER, "/children/" + elder.reference() + "/strategy-discussion", typed);
    }

    private void discuss(Map<String, Object> answers) {
        desk.answer(MANAGER, "strategy-discussion", "strategyDiscussionId", partIn(elder), "userTask_holdTheStrategyDiscussion", answers);
    }

    private void discussionIsHeld() {
        discuss(with(ProtectionAnswers.discussed(discussedAt().toString()), "alsoFor", List.of(partIn(younger).toString(), partIn(unborn).toString())));
    }

    private void twoAreSeenInTheEnquiry() {
        seeInEnquiry(elder, "2026-12-08T16:00+00:00");
        seeInEnquiry(unborn, "2026-12-08T16:10+00:00");
    }

    private void seeInEnquiry(Child child, String at) {
        desk.answer(WORKER, "section-47-enquiry", "enquiryId", enquiryOf(child), "userTask_seeTheChild", ProtectionAnswers.seenInEnquiry(at, child.equals(unborn)));
    }

    private void concludeEnquiry(Child child) {
        desk.answer(WORKER, "section-47-enquiry", "enquiryId", enquiryOf(child), "userTask_askTheAgencies", ProtectionAnswers.agencies());
        desk.answer(WORKER, "section-47-enquiry", "enquiryId", enquiryOf(child), "userTask_concludeTheEnquiry", ProtectionAnswers.found("yes", "yes", "childInNeed", "conference"));
        desk.answer(MANAGER, "section-47-enquiry", "enquiryId", enquiryOf(child), "userTask_authoriseTheEnquiry", ProtectionAnswers.authorised());
    }

    private void conferencesAreBooked() {
        all().forEach(child -> desk.answer(WORKER, "tell-the-family-of-the-enquiry", "enquiryId", enquiryOf(child), "userTask_tellTheFamilyOfTheEnquiry",
                ProtectionAnswers.familyTold("2026-12-11")));
        book(elder, ProtectionAnswers.booking("2026-12-30T10:00+00:00"));
        book(unborn, ProtectionAnswers.booking("2026-12-30T11:00+00:00"));
        book(younger, ProtectionAnswers.booking("2026-12-30T14:00+00:00"));
    }

    private void twoConferencesAreHeld() {
        hold(elder, "2026-12-30T10:00+00:00", "2027-01-12", "2027-03-23");
        hold(unborn, "2026-12-30T11:00+00:00", "2027-01-12", "2027-03-23");
        onConference(openConferenceOf(younger), "userTask_recordTheConference", CHAIR, ProtectionAnswers.postponed());
        book(younger, ProtectionAnswers.lateBooking("2027-01-05T10:00+00:00"));
    }

    private void theYoungersConferenceIsHeld() {
        hold(younger, "2027-01-05T10:00+00:00", "2027-01-12", "2027-03-23");
        all().forEach(child -> sendPapers(child, "2027-01-05"));
        conclude(elder);
        conclude(unborn);
    }

    private void birthPlanIsAgreed() {
        all().forEach(child -> meetAndVisit(child, "2027-02-04"));
        onPlan(unborn, "userTask_agreeTheBirthPlan", WORKER, ProtectionAnswers.birthPlan("2027-02-04T15:00+00:00"));
    }

    private void unseenTwice() {
        onPlan(younger, "userTask_visitTheChild", WORKER, ProtectionAnswers.notSeen("2027-02-23T15:00+00:00", purpose(younger), "2027-02-25"));
        onPlan(younger, "userTask_visitTheChild", WORKER, ProtectionAnswers.notSeen("2027-02-24T15:00+00:00", purpose(younger), "2027-02-25"));
        onPlan(younger, "userTask_decideOnTheUnseenChild", MANAGER, ProtectionAnswers.unseenDecision("2027-02-25"));
    }

    private void babyIsBorn() {
        desk.page(WORKER, "/children/" + unborn.reference() + "/birth",
                Map.of("day", "18", "month", "3", "year", "2027", "sex", "F", "givenName", "Xx" + familyName.substring(2, 7), "familyName", familyName));
    }

    private void reviewsAreBooked() {
        meetAndVisit(unborn, "2027-03-19");
        all().forEach(child -> {
            book(child, ProtectionAnswers.lateBooking("2027-03-23T10:00+00:00"));
            shareReport(child, "2027-03-19");
        });
    }

    private void reviewsAreHeld() {
        all().forEach(child -> {
            hold(child, "2027-03-23T10:00+00:00", null, "2027-09-22");
            sendPapers(child, "2027-03-23");
        });
    }

    // ---- forms that are answered more than once ----

    private void book(Child child, Map<String, Object> booking) {
        onConference(openConferenceOf(child), "userTask_bookTheConference", CHAIR, booking);
    }

    private void shareReport(Child child, String on) {
        onConference(openConferenceOf(child), "userTask_shareTheConferenceReport", WORKER, ProtectionAnswers.reportShared(on, isUnborn(child)));
    }

    private void hold(Child child, String at, String firstCoreGroupOn, String reviewOn) {
        var conference = openConferenceOf(child);
        onConference(conference, "userTask_recordTheConference", CHAIR, ProtectionAnswers.held(at,
                ProtectionAnswers.part(conference, "plan", isUnborn(child), firstCoreGroupOn != null), firstCoreGroupOn, reviewOn));
    }

    private void sendPapers(Child child, String on) {
        var conference = desk.one("select id from child_protection_conferences where child = ? and held_at is not null order by held_at desc limit 1", child.id().value());
        onConference(conference, "userTask_sendTheDecisionLetter", CHAIR, ProtectionAnswers.letterSent(on));
        onConference(conference, "userTask_sendTheConferenceMinutes", CHAIR, ProtectionAnswers.minutesSent(on));
    }

    /** At three the core group meets, at four the child is seen. */
    private void meetAndVisit(Child child, String day) {
        onPlan(child, "userTask_holdTheCoreGroup", WORKER, ProtectionAnswers.coreGroup(day + "T14:00Z", LocalDate.parse(day).plusDays(27).toString(), progress(child)));
        onPlan(child, "userTask_visitTheChild", WORKER, ProtectionAnswers.visit(day + "T15:00Z", purpose(child), progress(child), isUnborn(child)));
    }

    private List<Map<String, Object>> progress(Child child) {
        var rows = new ArrayList<Map<String, Object>>();
        desk.words("select need ->> 'id' from (select needs from plan_versions where plan = ? order by number desc limit 1) latest, jsonb_array_elements(needs -> 'all') need", planOf(child))
                .forEach(need -> rows.add(Map.of("forNeed", need, "how", "better", "evidence", WORDS)));
        return rows;
    }

    private String purpose(Child child) {
        return desk.words("select needs -> 'all' -> 0 -> 'actions' -> 0 ->> 'id' from plan_versions where plan = ? order by number desc limit 1", planOf(child)).stream()
                .findFirst().orElse("outline1");
    }

    private void onConference(UUID conference, String task, String by, Map<String, Object> answers) {
        desk.answer(by, null, "conferenceId", conference, task, answers);
    }

    private void onPlan(Child child, String task, String by, Map<String, Object> answers) {
        desk.answer(by, null, "planId", planOf(child), task, answers);
    }

    // ---- where things stand ----

    private boolean isUnborn(Child child) {
        return !desk.all("select id from children where id = ? and expected_date_of_birth is not null", child.id().value()).isEmpty();
    }

    private UUID contactOf(Child child) {
        return desk.one("select id from children_in_contacts where child = ?", child.id().value());
    }

    private UUID partIn(Child child) {
        return desk.one("select id from strategy_discussion_children where child = ? order by joined_at desc limit 1", child.id().value());
    }

    private UUID enquiryOf(Child child) {
        return desk.one("select id from section_47_enquiries where child = ? order by opened_at desc limit 1", child.id().value());
    }

    private UUID openConferenceOf(Child child) {
        return desk.one("select id from child_protection_conferences where child = ? and concluded_at is null and ended_at is null", child.id().value());
    }

    private UUID planOf(Child child) {
        return desk.one("select id from child_protection_plans where child = ? and ended_at is null", child.id().value());
    }
}
