package org.childjourney.adoption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.care.CareAnswers;

/** Answers to the forms about adoption, all of them made up. */
public final class AdoptionAnswers {

    private AdoptionAnswers() {}

    private static Map<String, Object> with(Object... more) {
        var answers = new HashMap<String, Object>(Map.of("childsVoice", "I want one bed that stays mine.", "whatItChanged", "The aunt stays in touch.", "seenAlone", "yes"));
        for (int i = 0; i < more.length; i += 2) {
            answers.put((String) more[i], more[i + 1]);
        }
        return answers;
    }

    public static Map<String, Object> prepared(String at) {
        return with("whyAdoption", "Two parents who cannot, three tries at home.", "familyTried", "Aunt Gil in May, grandfather in June: neither can.", "familyCanCare", "no",
                "siblings", "No brothers or sisters.", "parentsSay", "Mother against it, father not found.", "medicalAdvice", "Asthma, otherwise well.", "legalAdvice", "The threshold is met.",
                "contactPlan", "A letter each spring.", "relinquished", "no", "presentedAt", at);
    }

    public static Map<String, Object> decided(String decision) {
        return with("childsNeeds", "notPlace".equals(decision) ? "other" : "adoption", "needsBecause", "Four moves in two years.", "decision", decision, "reasons", "Nothing else will do for him.",
                "whatIsMissing", "What did the grandfather say in June?", "applyToCourt", "yes");
    }

    public static Map<String, Object> answered() {
        return with("answer", "He wrote on 3 June that he is too ill.");
    }

    public static Map<String, Object> told(String at) {
        return with("toldAt", at, "whoWasTold", "Mother, by Sol Example at her flat.", "whatTheySaid", "She cried and will see her lawyer.", "childTold", "Sol told him with the bear book.");
    }

    public static Map<String, Object> confirmed(String on) {
        return with("sentOn", on, "toWhom", "To the mother, by recorded post.", "letterSays", "What was decided, why, and whom to ask.");
    }

    public static Map<String, Object> consented(String on) {
        return with("power", "consent", "consentOn", on, "consentBy", "Mother and father, by name.", "witnessedBy", "Officer Madeup of Cafcass", "childTold", "A baby, held by the nurse.");
    }

    public static Map<String, Object> ordered(String on) {
        return with("power", "order", "orderedOn", on, "childTold", "That the judge agreed.");
    }

    public static Map<String, Object> refused(String on) {
        return with("power", "refused", "orderedOn", on, "whyRefused", "The court wants the aunt assessed.", "childTold", "That he stays where he is.");
    }

    public static Map<String, Object> referred(String at) {
        return with("referredAt", at, "toWhom", "The regional agency", "family", "Two calm people with time.");
    }

    public static Map<String, Object> found() {
        return with("familyFound", "yes", "adopterNames", "Fern and Gale Inventedadopters", "howMany", "MF", "theirStatus", "L11", "whose", "own", "fosterNow", "no", "approved", "yes", "approvedOn",
                "2026-05-04", "whyThem", "They have time, and a garden.", "siblings", "He has none.");
    }

    public static Map<String, Object> inStageTwo(String since) {
        var answers = found();
        answers.putAll(Map.of("approved", "stageTwo", "stageTwoOn", since));
        return answers;
    }

    public static Map<String, Object> noFamily() {
        return with("familyFound", "no", "whyNoFamily", "Eleven families asked, none can.");
    }

    public static Map<String, Object> panel(String on, String says, String minutesAt) {
        return with("panelOn", on, "panelSays", says, "panelReasons", "A careful match, and a clear plan.", "supportPlan", "A worker each week for a year.", "minutesAt", minutesAt);
    }

    public static Map<String, Object> match(String decision) {
        return with("decision", decision, "reasons", "They fit him, and he them.");
    }

    public static Map<String, Object> adopters(String panelSays, String decision) {
        return Map.of("panelSays", panelSays, "panelReasons", "References and visits say so.", "decision", decision, "reasons", "As the panel says, for its reasons.");
    }

    public static Map<String, Object> independentReview(String asked) {
        return Map.of("askedForReview", asked, "reviewedBy", "independent", "reviewSays", "That they are suitable after all.", "whatTheySaid", "They were heard at last.");
    }

    public static Map<String, Object> introductions(String start, String move) {
        return with("startOn", start, "moveOn", move, "plan", "Tea on Monday, the park on Tuesday.", "support", "Ada Example, every day.");
    }

    public static Map<String, Object> moved(String at) {
        return with("moved", "yes", "movedAt", at, "howItWent", "He showed them his bear.");
    }

    public static Map<String, Object> notMoved() {
        return with("moved", "no", "howItWent", "Two of four days were held.", "whyNot", "The adopters lost heart.");
    }

    public static Map<String, Object> seen(String at) {
        var answers = new HashMap<String, Object>(CareAnswers.seen("welfare", at));
        answers.remove("progress");
        return answers;
    }

    public static Map<String, Object> notSeen(String at, String next) {
        return new HashMap<>(Map.of("purpose", "welfare", "seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome", "whatHappened", "No light, no answer.", "whatNext", "I ring tonight and go tomorrow.",
                "nextTryOn", next, "actToday", "no"));
    }

    public static Map<String, Object> reviewed(String at, Integer weeks) {
        var answers = with("heldAt", at, "participation", "PN1", "othersSay", "They sleep, all three.", "planRight", "yes", "decisions", "Sol asks the nursery by May.");
        if (weeks != null) {
            answers.put("visitEveryWeeks", weeks);
        }
        return answers;
    }

    public static Map<String, Object> applied(String on) {
        return with("appliedOn", on, "court", "Family court, Madeup", "reportSays", "He is at home with them.");
    }

    public static Map<String, Object> order(String what, String on) {
        return with("courtOrder", what, "orderedOn", on, "opposed", "unopposed", "whyRefused", "The judge wants the father heard.", "childTold", "That it is for ever now.");
    }

    public static Map<String, Object> sealedFor(String... readers) {
        return with("readers", List.of(readers), "support", "Three years of a worker to ring.", "lifeStory", "Ada has both, and gives them at five.");
    }

    public static Map<String, Object> returned(String at) {
        return with("returned", "yes", "returnedAt", at, "withWhom", "To his mother, with the nurse.");
    }

    public static Map<String, Object> courtDecides(String on) {
        return with("returned", "no", "appliedToCourtOn", on, "whyCourt", "He would not be safe there.");
    }

    public static Map<String, Object> disrupted(String at, String still) {
        return with("heldAt", at, "whoCame", "Adopters, Sol, Ada, school, doctor.", "whatHappened", "Nobody slept for six weeks.", "learned", "Ask for nights before the move.", "stillForAdoption", still,
                "ceasedWhy", "RD1", "planNow", "Back to Carrie, who knows him.");
    }
}
