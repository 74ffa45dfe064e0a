package org.childjourney;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the people of the protection story write on their forms. The marker words let a test find anything personal that leaks. */
final class ProtectionAnswers {

    static final String WORDS = "Xxwords Qqmarker about this child, written at such length that the next reader understands what was seen.";

    private ProtectionAnswers() {}

    static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> participant(String agency, String means) {
        return Map.of("name", "Wwteacher Qqmarker", "agency", agency, "role", "made up", "means", means, "shared", WORDS);
    }

    static Map<String, Object> withoutHealth(String at) {
        var answers = discussed(at);
        answers.put("participants", List.of(participant("localAuthority", "present"), participant("police", "video")));
        answers.keySet().removeAll(List.of("thresholdMet", "harms", "outcome", "worker", "immediateProtection", "medical"));
        return answers;
    }

    static Map<String, Object> discussed(String at) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at,
                "participants", List.of(participant("localAuthority", "present"), participant("police", "video"), participant("health", "telephone")),
                "childsVoice", "Xxsaid Qqmarker that she is hit", "thresholdMet", "yes", "harms", List.of("physical"), "thresholdWhy", WORDS,
                "safeNow", "yes", "immediateProtection", "no", "medical", "notNeeded"));
        answers.putAll(Map.of("outcome", "section47Joint", "worker", "social-worker", "parentsTold", "no", "whyParentsNotTold", WORDS));
        return answers;
    }

    static Map<String, Object> section17(String at) {
        var answers = discussed(at);
        answers.putAll(Map.of("outcome", "section17", "thresholdMet", "no"));
        return answers;
    }

    static Map<String, Object> seenInEnquiry(String at, boolean unborn) {
        var answers = new HashMap<String, Object>(Map.of("seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "Vvmother Qqmarker", "withThePolice", "yes",
                "home", WORDS, "makeOfIt", WORDS, "actToday", "no"));
        answers.putAll(unborn ? Map.of("parentSaid", WORDS) : Map.of("seenAlone", "yes", "marks", WORDS, "childSaid", WORDS));
        return answers;
    }

    static Map<String, Object> agencies() {
        return Map.of("agencies", List.of(Map.of("agency", "Police", "who", "PC Invented", "answered", "yes", "knows", WORDS)), "medical", "notNeeded",
                "otherChildren", WORDS);
    }

    static Map<String, Object> found(String substantiated, String continuing, String help, String next) {
        var answers = new HashMap<String, Object>(Map.of("childsAccount", WORDS, "parentsResponse", WORDS, "substantiated", substantiated, "harms", List.of("physical"),
                "evidence", WORDS, "continuingRisk", continuing, "riskEvidence", WORDS, "help", help, "familyAgrees", "yes", "next", next));
        answers.putAll(Map.of("safeMeanwhile", WORDS,
                "views", List.of(Map.of("agency", "Police", "who", "PC Invented", "view", WORDS, "wantsConference", next.equals("conference") ? "yes" : "no"))));
        return answers;
    }

    static Map<String, Object> authorised() {
        return Map.of("childSeenAndHeard", "yes", "evidenceTested", "yes", "agenciesHeard", "yes", "outcomeFollows", "yes", "decision", "authorise");
    }

    static Map<String, Object> familyTold(String on) {
        return Map.of("people", List.of(Map.of("name", "Vvmother Qqmarker", "relationship", "mother", "how", "handed", "toldOn", on, "language", "English")),
                "childTold", "yes", "howChildTold", WORDS, "agencies", List.of(Map.of("agency", "School", "who", "Head", "how", "email", "toldOn", on)),
                "letter", WORDS, "everyoneTold", "yes");
    }

    static Map<String, Object> booking(String day) {
        return new HashMap<>(Map.of("bookedFor", day, "place", "The Old Library, room 2", "chair", "Chaz Example",
                "invited", List.of(Map.of("agency", "localAuthority", "who", "Sol Example"), Map.of("agency", "health", "who", "Hetty Madeup"),
                        Map.of("agency", "police", "who", "PC Invented")), "parentsInvited", "yes", "howChildTakesPart", WORDS));
    }

    static Map<String, Object> lateBooking(String day) {
        var answers = booking(day);
        answers.putAll(Map.of("whyAfterDue", WORDS, "safeUntil", WORDS));
        return answers;
    }

    static Map<String, Object> postponed() {
        return Map.of("whatHappened", "postponed", "whyNotHeld", WORDS, "interimSafety", WORDS, "actToday", "no");
    }

    static Map<String, Object> part(UUID conference, String decision, boolean unborn, boolean first) {
        boolean plan = decision.equals("plan");
        var answers = new HashMap<String, Object>(Map.of("conferenceId", conference.toString(), "suffered", plan ? "yes" : "no", "likely", plan ? "yes" : "no",
                "needsHelp", decision.equals("noPlan") ? "no" : "yes", "decision", decision));
        if (!unborn) {
            answers.putAll(Map.of("howViewGiven", "withTheChair", "childsView", WORDS, "metAlone", "yes"));
        }
        if (plan) {
            answers.put("category", "PHY");
        }
        if (plan && first) {
            answers.put("earlierElsewhere", 0);
        }
        return answers;
    }

    static Map<String, Object> held(String at, Map<String, Object> child, String firstCoreGroupOn, String reviewOn) {
        var answers = new HashMap<String, Object>(Map.of("whatHappened", "held", "heldAt", at, "agencies", List.of(agency("localAuthority"), agency("health"), agency("police")),
                "parents", List.of(Map.of("name", "Vvmother Qqmarker", "relationship", "mother", "attendance", "inPerson", "readReport", "yes", "view", WORDS)),
                "children", List.of(child), "worriedAbout", WORDS, "workingWell", WORDS, "summary", WORDS, "actToday", "no"));
        answers.put("outline", List.of(Map.of("forWhom", "all", "need", WORDS, "whatMustChange", "Nobody shouts or hits after six.")));
        if (firstCoreGroupOn != null) {
            answers.putAll(Map.of("coreGroup", List.of(Map.of("name", "Vvmother Qqmarker", "role", "mother")), "firstCoreGroupOn", firstCoreGroupOn));
        }
        if (reviewOn != null) {
            answers.put("reviewOn", reviewOn);
        }
        return answers;
    }

    private static Map<String, Object> agency(String agency) {
        return Map.of("agency", agency, "who", "Made up", "attendance", "inPerson", "reportGiven", "yes", "scale", 3, "view", WORDS);
    }

    private static List<Map<String, Object>> given(String on) {
        return List.of(Map.of("name", "Vvmother Qqmarker", "role", "mother", "how", "handed", "givenOn", on));
    }

    static Map<String, Object> reportShared(String on, boolean unborn) {
        var answers = new HashMap<String, Object>(Map.of("report", WORDS, "people", given(on), "whatTheySay", WORDS, "everyoneHasIt", "yes"));
        if (!unborn) {
            answers.putAll(Map.of("childTold", "yes", "howChildTold", WORDS, "childToldAlone", "yes"));
        }
        return answers;
    }

    static Map<String, Object> letterSent(String on) {
        return Map.of("letter", WORDS, "recipients", given(on), "everyoneHasIt", "yes");
    }

    static Map<String, Object> minutesSent(String on) {
        return Map.of("minutes", WORDS, "readByTheChair", "yes", "recipients", given(on), "everyoneHasIt", "yes");
    }

    static Map<String, Object> need(String by) {
        return Map.of("need", "She needs to be safe at home.", "outcome", "She sleeps all night in her own bed.", "howWeWillKnow", "She tells us, and school sees her awake.",
                "ifNot", "She stays with her aunt.", "actions", List.of(Map.of("what", "Fit a lock to the door.", "owner", "Vvmother Qqmarker", "by", by, "done", "no")));
    }

    static Map<String, Object> coreGroup(String at, String nextOn, List<Map<String, Object>> progress) {
        var answers = new HashMap<String, Object>(Map.of("held", "yes", "heldAt", at, "howChildTookPart", "workerAsked", "childsVoice", WORDS, "parentsView", WORDS,
                "nextOn", nextOn, "bringForward", "no", "actToday", "no"));
        answers.putAll(Map.of("needs", List.of(need("2030-12-01")), "progress", progress,
                "people", List.of(Map.of("name", "Vvmother Qqmarker", "agency", "mother", "came", "cameInPerson"),
                        Map.of("name", "Wwteacher Qqmarker", "agency", "school", "came", "cameInPerson"))));
        return answers;
    }

    static Map<String, Object> visit(String at, String purpose, List<Map<String, Object>> progress, boolean unborn) {
        var answers = new HashMap<String, Object>(Map.of("purpose", purpose, "seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "Mother",
                "bedroomSeen", "yes", "home", WORDS, "whatChanged", WORDS, "makeOfIt", WORDS, "actToday", "no"));
        answers.put("progress", progress);
        answers.putAll(unborn ? Map.of("parentSaid", WORDS) : Map.of("seenAlone", "yes", "childSaid", WORDS, "childWishes", WORDS, "howTheySeemed", "Calm and rested."));
        return answers;
    }

    static Map<String, Object> notSeen(String at, String purpose, String nextTryOn) {
        return Map.of("purpose", purpose, "seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome", "whatHappened", WORDS, "whatNext", WORDS, "nextTryOn", nextTryOn, "actToday", "no");
    }

    static Map<String, Object> unseenDecision(String seenBy) {
        return Map.of("whatWeKnow", WORDS, "safeNow", "yes", "howWeKnowSafe", WORDS, "decision", "visitTogether", "who", "Una Example", "seenBy", seenBy, "because", WORDS);
    }

    static Map<String, Object> birthPlan(String at) {
        var answers = new HashMap<String, Object>(Map.of("agreedAt", at, "midwife", WORDS, "hospital", "City hospital", "whoIsThere", WORDS, "whoTellsUs", WORDS,
                "afterBirth", "meeting", "safety", WORDS, "parentsView", WORDS, "parentsHaveIt", "yes", "ifNot", WORDS));
        return answers;
    }

    static Map<String, Object> needPlanAgreed(String at) {
        return new HashMap<>(Map.of("metAt", at, "childSeen", "yes", "seenAlone", "yes", "childSaid", WORDS, "familyAgrees", "yes",
                "agreedBy", List.of(Map.of("who", "Vvmother Qqmarker", "role", "mother")), "copyGiven", "yes", "needs", List.of(need("2027-01-29")), "actToday", "no"));
    }
}
