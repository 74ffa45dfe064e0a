package org.childjourney.shortbreaks;

import java.util.HashMap;
import java.util.Map;

/** What people answer on the forms about short breaks in a story. */
public final class ShortBreakAnswers {

    private ShortBreakAnswers() {}

    public static Map<String, Object> agreed(String on) {
        return new HashMap<>(Map.of("agreed", "yes", "agreedOn", on, "agreedBy", "His mother and his father", "needs", "Feeds by tube, sleeps with the light on.",
                "whatFor", "His mother sleeps two nights a month.", "howOften", "A weekend each month, a week in summer.",
                "childSaid", "Shows the sign for swing.", "changedBecause", "Carers with a swing were found."));
    }

    public static Map<String, Object> notAgreed() {
        return Map.of("agreed", "no", "whyNot", "They want a sitter at home instead.", "childSaid", "Shows the sign for home.", "changedBecause", "A sitter is found.");
    }

    public static Map<String, Object> planned(String from, String until) {
        return new HashMap<>(Map.of("planned", "yes", "fromOn", from, "untilOn", until, "place", "U6", "withWhom", "Made-up carers, 1 Made-up Street",
                "childSaid", "Shows the sign for swing.", "changedBecause", "His own cup goes along."));
    }

    public static Map<String, Object> notPlanned() {
        return Map.of("planned", "no", "whyNot", "The carers are ill this month.");
    }

    public static Map<String, Object> taken(String from, String until) {
        return new HashMap<>(Map.of("tookPlace", "yes", "fromOn", from, "untilOn", until, "visited", "yes", "childSaid", "Laughed on the swing.", "seenAlone", "yes",
                "howItWent", "Slept both nights; mother too.", "changedBecause", "Two nights are enough.", "harmSuspected", "no"));
    }

    public static Map<String, Object> notTaken() {
        return new HashMap<>(Map.of("tookPlace", "no", "whyNot", "He had a fever; grandmother came.", "harmSuspected", "no"));
    }

    public static Map<String, Object> reviewed(String at, String decision) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "whoTookPart", "He, his parents, the carers, school.", "childSaid", "Points at the picture of the swing.",
                "seenAlone", "yes", "parentsSaid", "We sleep again.", "carersSaid", "He is a joy.", "whatChanged", "He sleeps through.", "decision", decision));
        answers.putAll(Map.of("stillNeeded", "over".equals(decision) ? "no" : "yes", "enough", "moreCare".equals(decision) ? "no" : "yes",
                "because", "Everybody says so (made up).", "changedBecause", "The swing stays.", "harmSuspected", "no"));
        return answers;
    }
}
