package org.childjourney.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.care.CareAnswers;
import org.childjourney.legal.LegalAnswers;
import org.childjourney.missing.MissingStory;
import org.childjourney.reviews.ReviewStory;
import org.childjourney.wellbeing.WellbeingStory;

/** The forms of court and care whose like is answered by hand in the story, or is of no interest there, answered as Tasklist submits them. */
final class CourtAndCareQuickly {

    static final String MOTHER = "Mona Example";
    static final String FATHER = "Max Example";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";
    private static final String LAWYER = "legal-adviser";
    private static final String IRO = "independent-reviewing-officer";

    private final Office office;
    private final Map<String, String> journeys = new HashMap<>();

    CourtAndCareQuickly(Office office) {
        this.office = office;
    }

    void answer(String user, String task, String child, Map<String, ?> answers) {
        try {
            answer(user, task, child, JSON.writeValueAsString(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void answer(String user, String task, String child, String answers) {
        office.signedIn(user).answerQuickly(task, journeys.computeIfAbsent(child, office::journey), answers);
    }

    // ---- to the plan ----

    /** Two children of one mother; the contact goes straight to a strategy discussion. */
    void contactDecided(String first, String on) {
        answer("contact-officer", "Screen the contact", first, """
                {"inDangerNow": "no", "whereNow": "At school, both", "whatHappened": "Ada told her teacher that her father hits her when he drinks.", "parentsTold": "yes",
                 "consent": "yes", "brothersAndSisters": "yes", "signs": ["neglect.supervision"], "agencies": [], "childrenInContact": [{"knownAs": "new"}, {"knownAs": "new"}]}""");
        answer(MANAGER, "Decide on the contact", first, """
                {"level": "4", "outcome": "strategyDiscussion", "differentBecause": "She says that she is hit.", "team": "east", "worriedAbout": "She is hit at night.",
                 "workingWell": "She told her teacher.", "needsToHappen": "We speak with the police and health this morning.", "forTheReferrer": "We speak with the police today.",
                 "alsoFor": "=all alsoForChoices"}""");
        answer("contact-officer", "Tell the referrer", first, """
                {"toldOn": "%s", "how": "By telephone", "words": "We speak with the police today.", "alsoFor": "=all alsoForChoices"}""".formatted(on));
    }

    void discussed(String child, String at) {
        answer(MANAGER, ProtectionForms.DISCUSS, child, """
                {"heldAt": "%s", "participants": [
                   {"name": "Tamsin Example", "agency": "localAuthority", "role": "Team manager", "means": "present", "shared": "Told by the school this morning."},
                   {"name": "Sgt Madeup", "agency": "police", "role": "Sergeant", "means": "telephone", "shared": "Called there twice in spring."},
                   {"name": "Hana Madeup", "agency": "health", "role": "Health visitor", "means": "telephone", "shared": "No injuries on record."}],
                 "childsVoice": "He hits me when he drinks.", "thresholdMet": "yes", "harms": ["physical"], "thresholdWhy": "A mark on the arm, and her own words.", "safeNow": "yes",
                 "immediateProtection": "no", "medical": "notNeeded", "outcome": "section47Joint", "worker": "social-worker", "parentsTold": "yes",
                 "parentsToldWhat": "Sol tells their mother at school.", "alsoFor": "=all alsoForChoices"}""".formatted(at));
    }

    /** The review conference ends the plan: the children are in care. */
    void planEnds(String child, String at) {
        office.signedIn("conference-chair").answerForOneChild(ProtectionForms.RECORD, journeys.computeIfAbsent(child, office::journey), """
                {"whatHappened": "held", "heldAt": "%s", "agencies": [
                   {"agency": "localAuthority", "who": "Sol Example, social worker", "attendance": "inPerson", "reportGiven": "yes", "scale": 8, "view": "Safe where they are now.", "disagrees": "no"},
                   {"agency": "police", "who": "Sgt Madeup", "attendance": "video", "reportGiven": "yes", "scale": 8, "view": "Safe where they are now.", "disagrees": "no"},
                   {"agency": "health", "who": "Hana Madeup, health visitor", "attendance": "inPerson", "reportGiven": "yes", "scale": 8, "view": "Safe where they are now.", "disagrees": "no"}],
                 "parents": [{"name": "Mona Example", "relationship": "Mother", "attendance": "inPerson", "readReport": "yes", "view": "She misses them."}],
                 "worriedAbout": "What happened at home.", "workingWell": "They sleep.", "summary": "In care under an interim order: the care plan protects them now.",
                 "actToday": "no", "alsoFor": []}""".formatted(at), """
                {"howViewGiven": "advocate", "childsView": "Nobody shouts here.", "metAlone": "no", "whyNotHeard": "She asked for her advocate.", "suffered": "no",
                 "likely": "no", "needsHelp": "no", "decision": "noPlan", "whyDifferent": "The care plan protects them now."}""");
    }

    // ---- the gateway, the letter, the meetings ----

    void gatewayPrepared(String child, String panelOn) {
        answer(WORKER, "Write the summary for the panel", child, with(LegalAnswers.summary(), "whyNow", "Hit again on the plan.", "threshold", "Physical harm, likely to go on.", "childWishes", "That he goes.", "whatChanged", "The plan begins with the nights.", "facts", "On 1 June Ada told her teacher; on 24 June she was hit again.",
                "relatives", List.of(Map.of("who", "Aunt Ola Example", "asked", "Can they sleep at yours?", "answer", "Yes, whenever it is loud.")),
                "tried", List.of(Map.of("what", "A family support worker", "since", "2026-06-02", "came", "Let in twice of six.")),
                "parents", List.of(Map.of("parent", MOTHER, "change", "He does not sleep there.", "byOn", "2026-08-31", "help", "The support worker comes at night."))));
        answer(MANAGER, "Put the case on the agenda", child, LegalAnswers.agenda(panelOn, false));
        answer(LAWYER, "Advise the panel", child, with(new HashMap<>(LegalAnswers.advice("service-manager")), "advice",
                "PRIVILEGED: what Ada told her teacher is strong; for the night of 24 June we need the neighbour's statement."));
    }

    /** A letter to both parents; the father's says nothing that must change. */
    void letterWithoutAChangeForTheFather(String child) {
        var father = letterTo(FATHER);
        father.put("changes", List.of());
        answer(WORKER, "Write the letter to each parent", child, with(LegalAnswers.letter(), "tried", "A support worker since June.", "familyOfferedOn", "2026-06-30",
                "parents", List.of(letterTo(MOTHER), father)));
    }

    /** A letter that asks something of each. */
    void letterWhole(String child) {
        answer(WORKER, "Write the letter to each parent", child, with(LegalAnswers.letter(), "tried", "A support worker since June.", "familyOfferedOn", "2026-06-30",
                "parents", List.of(letterTo(MOTHER), letterTo(FATHER))));
    }

    private static Map<String, Object> letterTo(String parent) {
        var letter = LegalAnswers.to(parent);
        letter.putAll(Map.of("worries", "Ada is hit at night.", "meetingAt", "2026-07-14T14:00+01:00",
                "changes", List.of(Map.of("what", "Nobody who drinks sleeps at home.", "byOn", "2026-08-31", "help", "The support worker comes each evening."))));
        return letter;
    }

    void letterRight(String child) {
        answer(LAWYER, "Check the letter in law", child, Map.of("right", "yes"));
    }

    void letterGiven(String child, String at) {
        answer(WORKER, "Give the letter to each parent", child, LegalAnswers.given(at));
    }

    void firstMeeting(String child, String at) {
        answer(MANAGER, "Hold the first meeting", child, with(LegalAnswers.meeting(at, true), "agreed", "He sleeps at his brother's.", "childSaid", "Please no shouting."));
    }

    /** Six weeks later nothing has changed. */
    void nothingChanged(String child, String at, String familyAnsweredOn, String familyHeldOn) {
        answer(MANAGER, "Review each required change", child, Map.ofEntries(Map.entry("heldAt", at), Map.entry("came", List.of(Map.of("who", MOTHER, "role", "mother"))),
                Map.entry("familyAnswer", "accepted"), Map.entry("familyAnsweredOn", familyAnsweredOn), Map.entry("familyHeldOn", familyHeldOn),
                Map.entry("changes", List.of(notHappened("=first changeChoices"), notHappened("=second changeChoices"))),
                Map.entry("childSaid", "He was there every night."), Map.entry("whatChanged", "Sol asks her each week."), Map.entry("whatNext", "The panel decides."), Map.entry("ready", "yes")));
    }

    private static Map<String, Object> notHappened(String change) {
        return Map.of("change", change, "how", "notHappened", "evidence", "The neighbours saw his car every night.");
    }

    void issueDecided(String child) {
        answer("service-manager", "Decide: step down, issue, more time", child, with(LegalAnswers.decide("issue"), "safeToWait", "no"));
    }

    void issued(String child, String filedOn, String issuedOn) {
        answer(WORKER, "File evidence and care plan", child, with(LegalAnswers.evidence(filedOn), "familyMeeting", "offered", "familyOfferedOn", "2026-06-30", "familyHeldOn", "2026-07-20"));
        answer(LAWYER, "Record the application", child, with(LegalAnswers.issue(issuedOn), "shortNotice", "no", "issueLetterOn", filedOn));
    }

    void hearing(String task, String child, String kind, String on) {
        answer(LAWYER, task, child, LegalAnswers.hearing(kind, on));
    }

    /** The managers went down the open cases: this one goes on as it should. */
    void tracked(String child, LocalDate on) {
        answer("service-manager", "Go down the open legal cases", child, Map.of("heldOn", on.toString(), "cases",
                List.of(Map.of("record", "=first caseChoices", "nextStep", "Sol and Lex go on as agreed.", "nextOn", on.plusWeeks(2).toString(), "drift", "no"))));
    }

    // ---- into care ----

    void wayIn(String child, String from) {
        wayIn(child, "C1", from);
    }

    void wayIn(String child, String power, String from) {
        answer(WORKER, "Record how the child comes into care", child, CareAnswers.byOrder(power, from));
    }

    /** In the night, far away, with foster carers outside their terms. */
    void matchedAtNight(String child, String carer) {
        matched(child, CareAnswers.with(CareAnswers.outOfArea(CareAnswers.match("U6", "PR4"), "no"), "carer", carer, "approvedHow", "outsideTerms", "alreadyThere", "yes"));
    }

    void matchedWithAParent(String child, String parent) {
        matched(child, CareAnswers.with(CareAnswers.match("P1", "PR0"), "carer", parent, "parentAssessed", "no"));
    }

    void brotherMatched(String child) {
        matched(child, CareAnswers.with(CareAnswers.match("U6", "PR1"), "carer", "Bert Madeup", "postcode", "zz3 3zz", "withSiblings", "apart",
                "whyApart", "No home has two beds this week.", "siblingsMeet", "Every Saturday, and they telephone each evening."));
    }

    private void matched(String child, Map<String, Object> match) {
        answer(WORKER, "Match the placement to the child", child, match);
    }

    void movedIn(String child, String at) {
        answer(WORKER, "Record that the child moved in", child, CareAnswers.movedIn(at));
    }

    void officer(String child) {
        answer("iro-manager", "Appoint the reviewing officer", child, CareAnswers.officer());
    }

    void carePlanPrepared(String child, String by) {
        answer(WORKER, "Prepare the care plan", child, CareAnswers.carePlan(by));
    }

    void carePlanAgreed(String child, String by) {
        carePlanPrepared(child, by);
        answer(MANAGER, "Agree the care plan", child, CareAnswers.planAgreed("yes"));
    }

    void placementPlan(String child, String at) {
        answer(WORKER, "Agree the placement plan", child, CareAnswers.agreedPlan(at));
    }

    void placementTold(String child, String on, boolean outOfArea) {
        var whom = new java.util.ArrayList<>(List.of("parents", "carer", "health", "gp", "school", "reviewingOfficer"));
        if (outOfArea) {
            whom.add("areaAuthority");
        }
        answer(WORKER, "Tell everyone in writing", child, Map.of("told", whom.stream().map(each -> Map.of("whom", each, "how", "letter", "toldOn", on)).toList()));
    }

    void visit(String child, String at) {
        answer(WORKER, "Visit the child", child, CareAnswers.with(CareAnswers.seen("care", at), "purpose", "=first purposeChoices",
                "progress", List.of(Map.of("forNeed", "=first needChoices", "how", "better", "evidence", "So says the carer."))));
    }

    // ---- health, school, reviews ----

    void healthAskedFor(String child, String at) {
        answer(WORKER, "Ask for the assessment", child, with(WellbeingStory.sent(at), "convicted", "no"));
    }

    void health(String child, String at, String reportAt, String whyLate) {
        var answers = WellbeingStory.reported(at, reportAt);
        if (whyLate != null) {
            answers.put("whyLate", whyLate);
        }
        answers.remove("earlierRecommendations");
        answer("health-coordinator", "Record the assessment", child, answers);
    }

    void teethChecked(String child, String on) {
        answer("health-coordinator", "Record the dental check", child, WellbeingStory.teethChecked(on));
    }

    void questionnaire(String child, String on) {
        answer(WORKER, "Record the questionnaire", child, WellbeingStory.scored(on, 12));
    }

    void educationPlanBegun(String child, String at, String meetingOn) {
        answer(WORKER, "Begin the plan", child, WellbeingStory.planBegun(at, meetingOn));
    }

    void educationPlanWritten(String child, String at) {
        answer(WORKER, "Write the plan with the school", child, WellbeingStory.andNextTerm(WellbeingStory.planWritten(at), "2027-01-04", "2027-03-26"));
        answer("virtual-head", "Check the plan", child, WellbeingStory.accepted());
    }

    void consulted(String child, String at) {
        answer(IRO, "Consult the child", child, ReviewStory.consulted(java.time.Instant.parse(at)));
    }

    void reviewed(String child, String at) {
        answer(IRO, "Hold the review", child, ReviewStory.held(at));
    }

    /** A later review: what the one before decided is done. */
    void reviewedAgain(String child, String at) {
        answer(IRO, "Hold the review", child, with(ReviewStory.held(at), "permanencePlan", "RETURN_HOME", "permanenceWhy", "Mona has left him; the aunt is assessed beside it.", "progress",
                List.of(Map.of("decision", "=first decisionChoices", "standing", "done", "doneOn", at.substring(0, 10), "evidence", "So say the child and the carer."))));
    }

    void circulated(String child, String at) {
        answer(IRO, "Circulate the decisions", child, ReviewStory.circulated(at));
    }

    void checkedMidway(String child, String at) {
        answer(IRO, "Check midway", child, ReviewStory.checked(at));
    }

    // ---- missing ----

    void policeAndParentsTold(String child, String at) {
        answer(WORKER, "Tell police and parents", child, MissingStory.told(at));
    }

    void riskJudged(String child) {
        answer(MANAGER, "Judge the risk", child, with(MissingStory.judged("high", "no"),
                "whyDiscussionDiffers", "Ben says that she is on her way to him; the police drive there now."));
    }

    void isBack(String child, String at) {
        answer(WORKER, "Record the return", child, MissingStory.back(at));
    }

    // ---- moves and the end ----

    void movesTo(String child, String carer, String postcode) {
        answer(WORKER, "Say why the child moves", child, CareAnswers.moves("no", "CREQO"));
        matched(child, CareAnswers.with(CareAnswers.match("U6", "PR1"), "carer", carer, "postcode", postcode, "withSiblings", "apart",
                "whyApart", "Bert Madeup has one bed.", "siblingsMeet", "Every Saturday."));
    }

    void disruptionLookedAt(String child, String at) {
        answer(MANAGER, "Hold the disruption meeting", child, Map.of("heldAt", at, "came", List.of(Map.of("who", "Carrie Carer", "role", "carer")), "wentWell", "She slept.",
                "broke", "The carer fell ill.", "signs", "None, it was sudden.", "childSaid", "I miss the cat.", "willDo", "A carer with a second adult.", "officerToldOn", at.substring(0, 10)));
    }

    void endingPlanned(String child, String on) {
        answer(WORKER, "Plan how care ends", child, with(CareAnswers.ending("SUPERVISION_ORDER", "E4A", on), "whereTo", "With Mona at home, brother and sister together.",
                "whyNow", "Their father lives elsewhere since the summer, and the court trusts the plan.", "changedBecause", "Both go on one day, and nobody sits in the back alone.",
                "parentsSay", "Mona is ready and afraid.", "carerSays", "They count the days.", "ifItGoesWrong", "Aunt Ola takes both, the same night."));
    }

    void endingAgreed(String child, String at) {
        answer(IRO, "Agree how care ends", child, CareAnswers.reviewSays("yes", at));
    }

    void ended(String child, String at) {
        answer(WORKER, "Record that care ended", child, CareAnswers.ended(at, "E4A"));
    }

    void escalationAnswered(String user, String child, LocalDate lookAgainOn) {
        answer(user, DoorForms.ESCALATION, child, """
                {"whatWasLate": "The clinic cancelled.", "meansForChild": "Seen and well.", "decision": "help", "arrangement": "Another clinic.", "lookAgainOn": "%s"}""".formatted(lookAgainOn));
    }

    static Map<String, Object> with(Map<String, Object> answers, Object... more) {
        return CareAnswers.with(answers, more);
    }
}
