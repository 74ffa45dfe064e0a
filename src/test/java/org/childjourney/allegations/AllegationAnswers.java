package org.childjourney.allegations;

import java.util.HashMap;
import java.util.Map;

/** What people answer on the forms about an allegation in a story. */
public final class AllegationAnswers {

    private AllegationAnswers() {}

    public static Map<String, Object> reported(String at) {
        return new HashMap<>(Map.of("reportedAt", at, "reportedHow", "By telephone", "childSaid", "He grabbed me, she said to her teacher.",
                "safeNow", "He is at home today; the head decided it.", "toldSoFar", "The head and her teacher.", "childAtRisk", "no"));
    }

    public static Map<String, Object> decided(String decision) {
        boolean meeting = "meeting".equals(decision);
        var answers = new HashMap<String, Object>(Map.of("harmedChild", meeting ? "yes" : "no", "criminal", "no", "unsuitable", "no", "because", "Two children say the same (made up).",
                "decision", decision, "childAtRisk", "no"));
        if (!meeting) {
            answers.put("adviceToEmployer", "Speak with him about tone; write it down.");
        }
        return answers;
    }

    public static Map<String, Object> met(String at, boolean again) {
        return new HashMap<>(Map.of("heldAt", at, "whoTookPart", "Officer, police, the head (made up).", "childsVoice", "She wants her class without him.",
                "police", "They interview him on Friday.", "suspension", "At home on full pay, the head decided.", "toldPerson", "Told today; his union stands by him.",
                "actions", "The head writes to parents by Monday.", "meetAgain", again ? "yes" : "no", "childAtRisk", "no"));
    }

    public static Map<String, Object> concluded(String outcome, String barring) {
        var answers = new HashMap<String, Object>(Map.of("outcome", outcome, "because", "Three saw it (made up).", "removed", "refer".equals(barring) ? "yes" : "no", "barring", barring,
                "regulatorTold", "no", "personTold", "Told in writing today.", "childTold", "Her mother and she, by her worker. She is glad.", "learning", "Two adults at every lesson."));
        if ("refer".equals(barring)) {
            answers.put("barringOn", "2026-09-14");
        }
        return answers;
    }
}
