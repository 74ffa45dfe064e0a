package org.childjourney.secure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people answer on the forms about secure accommodation in a story. */
public final class SecureAnswers {

    private SecureAnswers() {}

    public static Map<String, Object> decided(String decision) {
        var answers = new HashMap<String, Object>(Map.of("absconds", "yes", "harmIfAbsconds", "yes", "injures", "no", "decision", decision, "spokenAlone", "yes",
                "criteriaBecause", "Ran eleven times since June, twice found with men (made up).", "triedInstead", "Two homes, a curfew, a worker at night.",
                "childSaid", "You will not keep me anywhere, she says.", "changedBecause", "Her aunt may ring every day."));
        answers.put("place".equals(decision) ? "rights" : "instead", "Her worker and a solicitor tell her today.");
        return answers;
    }

    public static Map<String, Object> admitted(String at) {
        return new HashMap<>(Map.of("cameIn", "yes", "admittedAt", at, "home", "A made-up secure home", "ordered", "no", "told", "Mother, officer, independent visitor.",
                "childSaid", "Let me sleep, she said."));
    }

    public static Map<String, Object> didNotComeIn() {
        return Map.of("cameIn", "no", "whyNot", "She is with her aunt, who will keep her.");
    }

    public static Map<String, Object> order(String madeAt, String endsAt) {
        return new HashMap<>(Map.of("whatFollows", "order", "orderMadeAt", madeAt, "orderEndsAt", endsAt, "court", "The made-up family court", "represented", "yes",
                "childSaid", "I told the judge myself.", "changedBecause", "She goes on with her school work."));
    }

    public static Map<String, Object> left(String at) {
        return new HashMap<>(Map.of("whatFollows", "left", "leftAt", at, "whereNow", "With her aunt in York.", "childSaid", "At last, she said.",
                "changedBecause", "Her aunt has the say now."));
    }

    public static Map<String, Object> reviewed(String at, String decision) {
        boolean goesOn = "goOn".equals(decision);
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "childSaid", "I want to see my dog.", "seenAlone", "yes", "parentsSaid", "Keep her safe, says her mother.",
                "othersSaid", "The home says she sleeps again.", "criteriaApply", goesOn ? "yes" : "no", "needed", goesOn ? "yes" : "no", "otherPlace", goesOn ? "no" : "yes",
                "because", "Every fact of the last month (made up).", "decision", decision));
        answers.putAll(Map.of("changedBecause", "The dog comes on Sunday.", "told", "Her worker tells her today.", "panel", panel("no", "no", "yes")));
        return answers;
    }

    public static List<Map<String, String>> panel(String... independent) {
        return Arrays.stream(independent).map(each -> Map.of("who", "A made-up person", "role", "on the panel", "independent", each)).toList();
    }
}
