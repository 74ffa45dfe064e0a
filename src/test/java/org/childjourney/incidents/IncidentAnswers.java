package org.childjourney.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people answer on the forms about a serious incident in a story. */
public final class IncidentAnswers {

    private IncidentAnswers() {}

    public static Map<String, Object> notified(String at) {
        return new HashMap<>(Map.of("died", "no", "harmed", "yes", "abuse", "yes", "because", "Injuries nobody explains (made up).", "childsVoice", "She told her teacher twice.",
                "safeNow", "Her brother is with grandmother.", "decision", "notify", "notifiedAt", at, "alsoTold", "Police, health, Ofsted.", "decidedBy", "Three made-up partners"));
    }

    public static Map<String, Object> notNotified() {
        return new HashMap<>(Map.of("died", "yes", "lookedAfter", "no", "abuse", "no", "because", "An illness (made up).", "childsVoice", "She sang until the end.",
                "safeNow", "Her family is visited.", "decision", "doNotNotify", "decidedBy", "Three made-up partners"));
    }

    public static Map<String, Object> rapidReview(String at, String decision, String... byOn) {
        var answers = new HashMap<String, Object>(Map.of("sentAt", at, "whoTookPart", "Police, health, council (made up).", "facts", "Each agency knew a part.",
                "childsVoice", "She slept on the floor, she said.", "familySaid", "Her grandmother wants answers.", "learning", "Nobody put the parts together.",
                "criteria", "yes", "moreToLearn", "review".equals(decision) ? "yes" : "no", "decision", decision, "because", "All three agree (made up)."));
        answers.putAll(Map.of("decidedBy", "Three made-up partners", "actions", actions(byOn)));
        return answers;
    }

    public static Map<String, Object> published(String at, String... byOn) {
        return new HashMap<>(Map.of("publishedAt", at, "where", "The partnership's page", "notNamed", "Ages and places are changed.", "childTold", "She read it with her worker.",
                "learning", "Put the parts together.", "actions", actions(byOn)));
    }

    public static Map<String, Object> done(String at) {
        return Map.of("doneAt", at, "whatChanged", "Schools and health meet weekly.", "howWeKnow", "Twelve meetings were held.");
    }

    private static List<Map<String, String>> actions(String... byOn) {
        return Arrays.stream(byOn).map(day -> Map.of("what", "A weekly meeting of all who know.", "who", "The service manager", "byOn", day)).toList();
    }
}
