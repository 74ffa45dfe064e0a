package org.childjourney.browser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of protection whose like was answered by hand already, answered as Tasklist submits them: the months that pass in the story. */
final class ProtectionQuickly {

    private static final String CHAIR = "conference-chair";
    private static final String MANAGER = "team-manager";

    private final Office office;
    private final Map<String, String> journeys = new HashMap<>();
    private String worker = "social-worker";

    ProtectionQuickly(Office office) {
        this.office = office;
    }

    /** Somebody else does the worker's part from now on. */
    void worksFromNowOn(String user) {
        worker = user;
    }

    private void answer(String user, String task, String child, String answers) {
        office.signedIn(user).answerQuickly(task, journeys.computeIfAbsent(child, office::journey), answers);
    }

    // ---- the contact and the assessment ----

    /** The contact is screened and decided for an assessment of all, who get their worker. */
    void contactDecided(List<String> children) {
        String first = children.get(0);
        answer("contact-officer", "Screen the contact", first, """
                {"inDangerNow": "no", "whereNow": "At school and at home", "whatHappened": "Ada comes tired and says that it is loud at night.", "parentsTold": "yes",
                 "consent": "yes", "brothersAndSisters": "yes", "signs": ["neglect.supervision"], "agencies": [],
                 "childrenInContact": [{"knownAs": "new"}, {"knownAs": "new"}, {"knownAs": "new"}]}""");
        answer(MANAGER, "Decide on the contact", first, """
                {"level": "3", "outcome": "assessment", "differentBecause": "Three children and a baby to come.", "team": "east", "worriedAbout": "Nights are loud and nobody sleeps.",
                 "workingWell": "Mona asks for help.", "needsToHappen": "A social worker sees all of them this week.", "forTheReferrer": "We will assess.", "alsoFor": "=all alsoForChoices"}""");
        answer("contact-officer", "Tell the referrer", first, """
                {"toldOn": "2026-06-01", "how": "By telephone", "words": "We will assess.", "alsoFor": "=all alsoForChoices"}""");
        children.forEach(child -> answer(MANAGER, "Allocate a social worker", child, """
                {"worker": "social-worker", "startsOn": "2026-06-01", "reviewOn": "2026-06-12", "safeUntilSeen": "yes", "direction": "See both girls alone, and their mother."}"""));
    }

    void seenInAssessment(String child) {
        answer(worker, "See the child", child, """
                {"seen": "yes", "seenAt": "2026-06-04T14:00:00Z", "seenWhere": "home", "whoWasThere": "Mona Example", "home": "Tidy; the girls share a room.",
                 "seenAlone": "yes", "childSaid": "I like school. It is loud at night.", "parentSaid": "She is glad about the baby and afraid of the nights.",
                 "makeOfIt": "Careful with words while an adult is near.", "actToday": "no"}""");
    }

    void assessmentReviewed(String child) {
        answer(MANAGER, "Review the assessment", child, """
                {"safeNow": "yes", "safetyPlan": "Their aunt takes the girls when it is loud.", "whatWeKnow": "Nights are loud; nobody has said why.", "onCourse": "yes",
                 "needsAllTheTime": "yes", "direction": "Ask both girls alone who comes at night."}""");
    }

    /** The assessment is written and authorised: a child in need. */
    void assessmentConcluded(String child) {
        answer(worker, "Write the assessment", child, """
                {"whatMatters": "Her sister and her cat.", "historyMeans": "Little is known before 2024.", "needs": "Quiet nights.", "childsVoice": "It is loud at night.",
                 "harm": "Little sleep, and shouting.", "howLikely": "possible", "howBad": "some", "protects": "Her mother asks for help.",
                 "wouldHaveToChange": "She sleeps at night; she tells us so.", "factors": ["16A"], "primaryNeed": "N1", "worry": "childInNeed", "someoneCanCare": "yes",
                 "planFailed": "no", "familyAgrees": "yes", "outcome": "childInNeed", "whyDifferent": "Help is needed, and wanted.", "nextSteps": "A plan with the family.",
                 "shared": "yes", "familySays": "They agree.",
                 "parents": [{"name": "Mona Example", "relationship": "Mother", "livesWithChild": "yes", "spokenTo": "yes"}]}""");
        answer(MANAGER, "Authorise the assessment", child, """
                {"childSeenAndHeard": "yes", "historyUsed": "yes", "everyAdultCovered": "yes", "answersSoWhat": "yes", "outcomeFollows": "yes", "decision": "authorise"}""");
    }

    /** The family hears in writing what was found, in the assessment or in the enquiry. */
    void familyTold(String task, String child, String on) {
        answer(worker, task, child, """
                {"people": [{"name": "Mona Example", "relationship": "Mother", "how": "handed", "toldOn": "%1$s", "language": "English"}], "childTold": "yes",
                 "howChildTold": "Sol told her at school; she asked who will come.", "agencies": [{"agency": "School", "who": "Pat Example, head teacher", "how": "email", "toldOn": "%1$s"}],
                 "letter": "We have looked at how your children are. This is what we found, what happens next, and whom you can ring.", "everyoneTold": "yes"}""".formatted(on));
    }

    void needPlanAgreed(String child, String at) {
        answer(worker, "Agree the plan with the family", child, """
                {"metAt": "%s", "childSeen": "yes", "seenAlone": "yes", "childSaid": "I want to sleep.", "familyAgrees": "yes", "agreedBy": [{"who": "Mona Example", "role": "Mother"}],
                 "copyGiven": "yes", "needs": [%s], "actToday": "no"}""".formatted(at, need("She sleeps all night in her own bed.")));
    }

    void needVisit(String child, String at) {
        answer(worker, "Visit the child", child, visit(at));
    }

    void needPlanReviewed(String child, String at, String met, String decision) {
        answer(MANAGER, "Review the plan", child, """
                {"heldAt": "%s", "came": [{"who": "Mona Example", "role": "Mother"}], "childSeen": "yes", "seenAlone": "yes", "childSaid": "It is quiet at night now.",
                 "progress": [{"forNeed": "=first needChoices", "how": "better", "evidence": "School sees her awake."}], "familySays": "It is quiet.", "longEnough": "It works; the nights are quiet.",
                 "significantHarm": "no", "needsMet": "%s", "takesEarlyHelp": "no", "decision": "%s", "whyEnds": "What was to change has changed; they can ring us.",
                 "needs": [%s]}""".formatted(at, met, decision, need("She sleeps all night in her own bed.")));
    }

    // ---- the enquiry ----

    void seenInEnquiry(String child, String at) {
        answer(worker, ProtectionForms.SEE, child, """
                {"seen": "yes", "seenAt": "%s", "seenWhere": "home", "whoWasThere": "Mona Example", "withThePolice": "no", "seenAlone": "yes",
                 "marks": "None seen.", "home": "Warm, her own bed.", "childSaid": "I was hiding under the bed.", "howTheySeemed": "Quiet.",
                 "parentSaid": "She wants to keep the baby safe.", "makeOfIt": "Afraid of one adult; her mother listens.", "actToday": "no"}""".formatted(at));
    }

    void enquiryConcluded(String child) {
        answer(worker, ProtectionForms.AGENCIES, child, """
                {"agencies": [{"agency": "Health", "who": "Hana Madeup, health visitor", "answered": "yes", "knows": "Nothing new since the spring."}],
                 "medical": "notNeeded", "otherChildren": "Her sister, and the baby to come."}""");
        answer(worker, ProtectionForms.CONCLUDE, child, """
                {"childsAccount": "He hits when he drinks.", "childsWish": "That it stops.", "parentsResponse": "Mona agrees; her partner says nothing.",
                 "substantiated": "yes", "harms": ["physical"], "evidence": "A mark on the arm, told to two people.", "continuingRisk": "yes",
                 "riskEvidence": "He still comes at night.", "protects": "Their aunt.",
                 "views": [{"agency": "Police", "who": "Sgt Madeup", "view": "Agree.", "wantsConference": "yes"}],
                 "help": "childInNeed", "familyAgrees": "yes", "next": "conference", "safeMeanwhile": "The girls sleep at their aunt's."}""");
    }

    void enquiryAuthorised(String child) {
        answer(MANAGER, ProtectionForms.AUTHORISE, child, """
                {"childSeenAndHeard": "yes", "evidenceTested": "yes", "agenciesHeard": "yes", "outcomeFollows": "yes", "decision": "authorise"}""");
    }

    // ---- conferences ----

    /** A day for all whose conference is to be booked. */
    void booked(String child, String at) {
        booked(child, at, "null", "null");
    }

    /** A day after the day it is due. */
    void bookedLate(String child, String at) {
        booked(child, at, "\"Her advocate is away until then.\"", "\"Both girls sleep at their aunt's; Sol sees them every other day.\"");
    }

    private void booked(String child, String at, String whyLate, String safeUntil) {
        answer(CHAIR, ProtectionForms.BOOK, child, """
                {"bookedFor": "%s", "place": "The Old Library, room 2, or by video", "chair": "Chaz Example",
                 "invited": [{"agency": "localAuthority", "who": "Sol Example, social worker", "reportAsked": "yes"}, {"agency": "health", "who": "Hana Madeup, health visitor", "reportAsked": "yes"},
                   {"agency": "police", "who": "Sgt Madeup", "reportAsked": "yes"}],
                 "parentsInvited": "yes", "howChildTakesPart": "An advocate speaks with her before.", "whyAfterDue": %s, "safeUntil": %s}""".formatted(at, whyLate, safeUntil));
    }

    void reportShared(String child, String on) {
        answer(worker, ProtectionForms.REPORT, child, """
                {"report": "What happened, what we worry about, what goes well, what the children say and what we recommend.",
                 "people": [{"name": "Mona Example", "role": "Mother", "how": "handed", "givenOn": "%s"}], "whatTheySay": "It is right so.", "everyoneHasIt": "yes",
                 "childTold": "yes", "howChildTold": "Sol read it with her.", "childToldAlone": "yes", "alsoFor": "=all alsoForChoices"}""".formatted(on));
    }

    void postponed(String child) {
        answer(CHAIR, ProtectionForms.RECORD, child, """
                {"whatHappened": "postponed", "whyNotHeld": "Her advocate is ill, and she will not speak without her.", "interimSafety": "Both girls sleep at their aunt's.",
                 "actToday": "no", "alsoFor": []}""");
    }

    /** The conference decided on a plan for this child. */
    void heldForPlan(String child, String at, String firstCoreGroupOn, String reviewOn) {
        held(child, at, """
                "outline": [{"forWhom": "all", "need": "To be safe from being hit.", "whatMustChange": "Nobody who drinks comes at night."}],
                "coreGroup": [{"name": "Sol Example", "role": "Social worker"}, {"name": "Mona Example", "role": "Mother"}],
                "firstCoreGroupOn": %s, "reviewOn": "%s" """.formatted(firstCoreGroupOn == null ? "null" : "\"" + firstCoreGroupOn + "\"", reviewOn));
    }

    private void held(String child, String at, String plan) {
        office.signedIn(CHAIR).answerForOneChild(ProtectionForms.RECORD, journeys.computeIfAbsent(child, office::journey), """
                {"whatHappened": "held", "heldAt": "%s", "agencies": [
                   {"agency": "localAuthority", "who": "Sol Example, social worker", "attendance": "inPerson", "reportGiven": "yes", "scale": 3, "view": "Not safe yet.", "disagrees": "no"},
                   {"agency": "police", "who": "Sgt Madeup", "attendance": "video", "reportGiven": "yes", "scale": 4, "view": "A plan is needed.", "disagrees": "no"},
                   {"agency": "health", "who": "Hana Madeup, health visitor", "attendance": "inPerson", "reportGiven": "yes", "scale": 4, "view": "A plan is needed.", "disagrees": "no"}],
                 "parents": [{"name": "Mona Example", "relationship": "Mother", "attendance": "inPerson", "readReport": "yes", "view": "She wants help."}],
                 "worriedAbout": "Hitting at night.", "workingWell": "Their aunt.", "summary": "Hitting is likely to go on without a plan.",
                 "actToday": "no", "alsoFor": [], %s}""".formatted(at, plan), """
                {"howViewGiven": "advocate", "childsView": "I want it to stop.", "metAlone": "no", "whyNotHeard": "She asked for her advocate.", "suffered": "yes",
                 "likely": "yes", "needsHelp": "yes", "decision": "plan", "category": "PHY", "earlierElsewhere": 0}""");
    }

    void letterAndMinutesSent(String child, String on) {
        String recipients = """
                [{"name": "Mona Example", "role": "Mother", "how": "handed", "givenOn": "%s"}]""".formatted(on);
        answer(CHAIR, ProtectionForms.LETTER, child, """
                {"recipients": %s, "everyoneHasIt": "yes"}""".formatted(recipients));
        answer(CHAIR, ProtectionForms.MINUTES, child, """
                {"minutes": "Who was there, what each shared and thought, what the child wants, what was decided and why.", "readByTheChair": "yes",
                 "recipients": %s, "everyoneHasIt": "yes", "alsoFor": []}""".formatted(recipients));
    }

    // ---- the plan ----

    /** A child of the plan is met and seen, at ten and at eleven of that day. */
    void coreGroupAndVisit(String child, LocalDate day) {
        coreGroup(child, day);
        protectionVisit(child, day);
    }

    void coreGroup(String child, LocalDate day) {
        answer(worker, ProtectionForms.CORE_GROUP, child, """
                {"held": "yes", "heldAt": "%sT09:00:00Z", "alsoFor": [], "people": [
                   {"name": "Sol Example", "agency": "Social worker", "came": "cameInPerson"}, {"name": "Mona Example", "agency": "Mother", "came": "cameInPerson"}],
                 "howChildTookPart": "workerAsked", "childsVoice": "I want to sleep.", "parentsView": "Mona agrees.", "needs": [%s],
                 "nextOn": "%s", "bringForward": "no", "actToday": "no"}""".formatted(day, need("She sleeps in her own bed, and nobody hits her."), day.plusDays(28)));
    }

    void coreGroupAgain(String child, LocalDate day) {
        answer(worker, ProtectionForms.CORE_GROUP, child, """
                {"held": "yes", "heldAt": "%sT09:00:00Z", "alsoFor": [], "people": [
                   {"name": "Mona Example", "agency": "Mother", "came": "cameInPerson"}, {"name": "Pat Example", "agency": "Head teacher", "came": "cameInPerson"}],
                 "howChildTookPart": "workerAsked", "childsVoice": "It is quieter at night.", "parentsView": "Mona agrees.",
                 "progress": [{"forNeed": "=first needChoices", "how": "better", "evidence": "She tells us, and school sees her awake."}],
                 "needs": [%s], "nextOn": "%s", "bringForward": "no", "actToday": "no"}""".formatted(day, need("She sleeps in her own bed, and nobody hits her."), day.plusDays(28)));
    }

    void protectionVisit(String child, LocalDate day) {
        answer(worker, ProtectionForms.VISIT, child, visit(day + "T10:00:00Z"));
    }

    private static String visit(String at) {
        return """
                {"purpose": "=first purposeChoices", "seen": "yes", "seenAt": "%s", "seenWhere": "home", "whoWasThere": "Mona Example", "bedroomSeen": "yes",
                 "home": "Warm, a bed of her own, food in.", "seenAlone": "yes", "childSaid": "Nobody came last night.", "childWishes": "That it stays like this.",
                 "howTheySeemed": "Calm and rested.", "parentSaid": "The baby is well.", "whatChanged": "Quieter nights.",
                 "progress": [{"forNeed": "=first needChoices", "how": "better", "evidence": "She says so."}], "makeOfIt": "The plan works so far.", "actToday": "no"}""".formatted(at);
    }

    void notSeen(String child, String at, String nextTryOn) {
        answer(worker, ProtectionForms.VISIT, child, """
                {"purpose": "=first purposeChoices", "seen": "no", "triedAt": "%s", "whyNotSeen": "nobodyHome", "whatHappened": "The curtains were drawn and nobody came.",
                 "whatNext": "I go again tomorrow after school.", "nextTryOn": "%s", "actToday": "no"}""".formatted(at, nextTryOn));
    }

    void unseenChildDecided(String child, String seenBy) {
        answer(MANAGER, ProtectionForms.UNSEEN, child, """
                {"whatWeKnow": "School saw her this morning, well and laughing.", "safeNow": "yes", "howWeKnowSafe": "Pat Example spoke with her at nine.",
                 "decision": "visitTogether", "who": "Senna Example", "seenBy": "%s", "because": "Two of us see more than one."}""".formatted(seenBy));
    }

    void birthPlanAgreed(String child, String at) {
        answer(worker, ProtectionForms.BIRTH_PLAN, child, """
                {"agreedAt": "%s", "midwife": "May Madeup, midwife", "hospital": "Madeup City Hospital; the same if it comes early", "whoIsThere": "Mona's sister; Mona's partner is not let in.",
                 "whoTellsUs": "The ward rings the team, at night the duty team.", "afterBirth": "home", "safety": "The midwife comes each day of the first week.",
                 "parentsView": "Mona wants it so.", "parentsHaveIt": "yes", "ifNot": "Stays on the ward until we have met."}""".formatted(at));
    }

    /** A warning is answered by a day: nothing is late yet. */
    void warningAnswered(String user, String child, String by) {
        answer(user, DoorForms.ESCALATION, child, """
                {"whatWasLate": "Nothing yet: the day is found.", "meansForChild": "Both girls sleep at their aunt's.", "decision": "newDate", "lookAgainOn": "%s"}""".formatted(by));
    }

    void longPlanReviewed(String child) {
        answer("service-manager", ProtectionForms.LONG_PLAN, child, """
                {"whatHasChanged": "The nights are quiet.", "childsVoice": "I want it to stay like this.", "whyStill": "He has asked to come back.", "drift": "yes",
                 "whatHeldUp": "The worker left and the plan was written again as it was.", "decision": "otherPlan", "direction": "A plan with an end that one can see.",
                 "who": "Tamsin Example", "by": "2027-10-29"}""");
    }

    /** What somebody is asked about a long plan, if they are, is answered with help, to be looked at again on that day. */
    void escalationAnswered(String user, String child, String lookAgainOn) {
        if (office.signedIn(user).isOffered(DoorForms.ESCALATION, journeys.computeIfAbsent(child, office::journey))) {
            answer(user, DoorForms.ESCALATION, child, """
                    {"whatWasLate": "The plan has run for more than a year.", "meansForChild": "Seen last week and well; the plan has no end in sight.", "decision": "help",
                     "arrangement": "The chair speaks with the service manager.", "lookAgainOn": "%s"}""".formatted(lookAgainOn));
        }
    }

    void reasonGiven(String child) {
        answer(MANAGER, "Give the reason for lateness", child, """
                {"kind": "familyNotAvailable", "reason": "Mona had taken her to her aunt and nobody knew where she lives."}""");
    }

    private static String need(String outcome) {
        return """
                {"need": "To be safe at home at night.", "outcome": "%s", "howWeWillKnow": "She tells us, and school sees her awake.", "ifNot": "She stays with her aunt.",
                 "actions": [{"what": "Sol sees her alone each week.", "owner": "Sol Example", "by": "2027-12-01", "done": "no"}]}""".formatted(outcome);
    }
}
