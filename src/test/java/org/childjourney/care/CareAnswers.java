package org.childjourney.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers on the forms of care, all about made-up people, each whole unless a test spoils it. */
public final class CareAnswers {

    private CareAnswers() {}

    public static Map<String, Object> byOrder(String status, String from) {
        var answers = way(status);
        answers.putAll(Map.of("orderFrom", from, "orderSays", "Made by the family court in a made-up town, for eight weeks, parents present."));
        return answers;
    }

    public static Map<String, Object> byAgreement(String at) {
        var answers = way("V2");
        answers.putAll(consent(at));
        return answers;
    }

    private static Map<String, Object> way(String status) {
        var answers = new HashMap<String, Object>(Map.of("comesIntoCare", "yes", "status", status, "whyNow", "Left alone for two nights, a made-up neighbour rang.",
                "triedBefore", "A night sitter, a parents' group, two meetings.", "widerFamily", "The aunt was asked and cannot; the father is not found yet.",
                "categoryOfNeed", "N1", "homePostcode", "zz1 1zz", "prevPerm", "Z1", "childSeen", "yes"));
        answers.putAll(Map.of("unaccompanied", "no", "childTold", "That grown-ups will look after him until mum is well.", "childSaid", "I want my dog to come.", "changedBecause", "The dog may visit on Sundays."));
        return answers;
    }

    public static Map<String, Object> consent(String at) {
        return new HashMap<>(Map.of("consents", List.of(consentOf("parent")), "everyoneAsked", "yes", "objection", "no", "consentAt", at));
    }

    public static Map<String, Object> consentOf(String inRight) {
        return new HashMap<>(Map.of("who", "Maud Madeup", "inRight", inRight, "agrees", "yes", "capacity", "yes", "capacityHow", "She told it back in her own words, twice.",
                "informedHow", "At home, slowly, with a leaflet, by the worker and her friend.", "interpreter", "notNeeded", "removeExplained", "yes"));
    }

    public static Map<String, Object> match(String place, String provider) {
        var answers = new HashMap<String, Object>(Map.of("childNeeds", "Somebody there at night, and no shouting.", "childSaid", "Near my school.", "parentsSay", "Near the aunt.",
                "place", place, "provider", provider, "carer", "Carrie Carer", "carerOffers", "At home every evening, calm.", "gaps", "No dog: visits on Sundays.",
                "untilEighteen", "no", "withSiblings", "none"));
        answers.put("sameCarer", "no");
        answers.putAll(Map.of("postcode", "zz2 2zz", "inArea", "yes", "schoolStays", "yes", "breaksKs4", "no", "contact", "Mum on Tuesdays and Sundays.",
                "identity", "Church with the aunt, his own hairdresser.", "health", "None known; told the doctor.", "missingRisk", "None known, a plan is agreed.", "alreadyThere", "no"));
        if (place.startsWith("U")) {
            answers.put("approvedHow", "approved");
        }
        if (place.equals("P1")) {
            answers.put("parentAssessed", "yes");
        }
        return answers;
    }

    public static Map<String, Object> with(Map<String, Object> answers, Object... more) {
        var all = new HashMap<>(answers);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    public static Map<String, Object> outOfArea(Map<String, Object> match, String adjoining) {
        return with(match, "inArea", "no", "areaAuthority", "Made-up county", "adjoining", adjoining, "whyThere", "Nobody nearer has a bed and knows his illness.");
    }

    public static Map<String, Object> approved() {
        return new HashMap<>(Map.of("approved", "yes", "wishes", "He wants to be near the sea; weighed and kept.", "whoWasAsked", "Mother, reviewing officer, school.",
                "meetsNeeds", "The only home that knows his illness.", "areaTold", "yes"));
    }

    public static Map<String, Object> notApproved() {
        return new HashMap<>(Map.of("approved", "no", "whyRefused", "Two homes nearer were not asked."));
    }

    public static Map<String, Object> movedIn(String at) {
        return new HashMap<>(Map.of("movedIn", "yes", "movedInAt", at, "whoBrought", "Sol Example", "belongings", "His blanket and the red bag.",
                "childTold", "How long, and when mum comes.", "childSaid", "Where does the dog sleep?", "parentsTold", "yes", "schoolLost", "no"));
    }

    public static Map<String, Object> placementPlan(String at) {
        return new HashMap<>(Map.of("agreedAt", at, "agreedBy", List.of(Map.of("who", "Carrie Carer", "role", "carer")), "childSaid", "The light stays on at night.",
                "changedBecause", "The light stays on.", "dayToDay", "Up at seven, porridge, school bus.", "whoDecides", "Carer: hair and trips; council: operations.",
                "contact", "Tuesdays and Sundays at the aunt's.", "health", "His own doctor, no medicine.", "education", "Report to carer and mother.", "risks", "None known, a plan is agreed."));
    }

    public static Map<String, Object> longTermPlan(String at, String agreesFewer) {
        return with(placementPlan(at), "howLong", "Until he is grown up, he knows.", "agreesFewer", agreesFewer);
    }

    public static Map<String, Object> agreedPlan(String at) {
        return with(placementPlan(at), "howLong", "Until the hearing, he knows.");
    }

    public static Map<String, Object> told(String on) {
        return new HashMap<>(Map.of("told", List.of("parents", "carer", "health", "gp", "school", "reviewingOfficer").stream()
                .map(whom -> Map.of("whom", whom, "how", "letter", "toldOn", on)).toList()));
    }

    public static Map<String, Object> officer() {
        return new HashMap<>(Map.of("officer", "independent-reviewing-officer", "independentBecause", "Never met the family.", "childTold", "A card with her photograph."));
    }

    public static Map<String, Object> carePlan(String by) {
        return new HashMap<>(Map.of("permanence", "RETURN", "whyThisPlan", "Mother is in treatment until the spring.", "parallelPlan", "The aunt is assessed meanwhile.",
                "needs", List.of(need(by)), "contact", "Tuesdays and Sundays.", "identity", "Church with the aunt.", "childSeen", "yes", "childSaid", "I want to go home at Easter.",
                "changedBecause", "Easter is the aim.", "parentsSay", "She agrees to all of it.")) {{
            put("carerSays", "He sleeps through now.");
        }};
    }

    private static Map<String, Object> need(String by) {
        return Map.of("need", "Otto needs somebody with him at night.", "outcome", "A grown-up he knows is at home every night.",
                "actions", List.of(Map.of("what", "Find a night sitter.", "owner", "Sam Example", "by", by, "done", "no")),
                "howWeWillKnow", "Otto tells us, and the sitter writes it down.", "ifNot", "Otto sleeps at his aunt's.");
    }

    public static Map<String, Object> planAgreed(String yesNo) {
        return new HashMap<>(Map.of("planAgreed", yesNo, "childHeard", "yes", "comment", "Clear, and the child is in it."));
    }

    public static Map<String, Object> seen(String purpose, String at) {
        var answers = new HashMap<String, Object>(Map.of("purpose", purpose, "seen", "yes", "seenAt", at, "seenWhere", "home", "whoWasThere", "The carer", "seenAlone", "yes",
                "bedroomSeen", "yes", "home", "Warm, his own bed, the lamp works.", "childSaid", "Carrie makes porridge.", "childWishes", "That the dog may stay."));
        answers.putAll(Map.of("howTheySeemed", "Rested, laughs.", "parentSaid", "He asks for the dog every day.", "whatChanged", "He sleeps through the night.",
                "makeOfIt", "He is safe there, and says so himself.", "actToday", "no"));
        return answers;
    }

    public static Map<String, Object> notSeen(String purpose, String at, String nextTryOn) {
        return new HashMap<>(Map.of("purpose", purpose, "seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome", "whatHappened", "No light, no answer at the door.",
                "whatNext", "Ring the carer and go to the school.", "nextTryOn", nextTryOn, "actToday", "no"));
    }

    public static Map<String, Object> moves(String planned, String reason) {
        return new HashMap<>(Map.of("childMoves", "yes", "planned", planned, "reason", reason, "whatHappened", "The carer fell ill, a made-up illness.",
                "whatWasTried", "Two weeks of help at home.", "reviewed", "no", "whyNotReviewed", "It could not wait for one.", "noticeGiven", "no", "childSaid", "I want to say goodbye to the cat."));
    }

    public static Map<String, Object> ending(String how, String foreseen, String on) {
        return new HashMap<>(Map.of("how", how, "foreseen", foreseen, "endingOn", on, "whereTo", "With his mother at home.", "whyNow", "She is well since the spring.",
                "childSaid", "I want my own bed.", "changedBecause", "He goes on a Saturday, with the dog.", "parentsSay", "She is ready and afraid.", "carerSays", "He is ready.",
                "support", "Sol Example visits weekly, the aunt at night.")) {{
            put("staysInTouch", List.of(Map.of("who", "Carrie Carer", "how", "telephones on Sundays")));
            put("ifItGoesWrong", "The aunt takes him, the same night.");
        }};
    }

    public static Map<String, Object> reviewSays(String yesNo, String at) {
        return new HashMap<>(Map.of("heldAt", at, "childHeard", "Alone, in the garden: he is glad.", "reviewAgrees", yesNo, "comment", "Everybody is ready, the plan holds."));
    }

    public static Map<String, Object> ended(String at, String reason) {
        return new HashMap<>(Map.of("careOver", "yes", "endedAt", at, "reason", reason, "whyEnded", "The court made a supervision order, he went home.",
                "childSaid", "He hugged everyone, even the cat.", "noticeGiven", "yes"));
    }
}
