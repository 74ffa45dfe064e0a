package org.childjourney.complaints;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What people answer on the forms about a complaint in a story. */
public final class ComplaintAnswers {

    private ComplaintAnswers() {}

    public static Map<String, Object> answered(String at) {
        return new HashMap<>(Map.of("outcome", "answered", "answeredAt", at, "upheld", "partly", "answer", "You were told late; that was wrong.", "putRight", "A new worker by Friday.",
                "childSaid", "I want somebody who comes.", "changedBecause", "She chose the worker.", "childAtRisk", "no"));
    }

    public static Map<String, Object> moreTime() {
        return new HashMap<>(Map.of("outcome", "moreTime", "whyMoreTime", "Her worker is ill; they agreed.", "childAtRisk", "no"));
    }

    public static Map<String, Object> withdrawn() {
        return new HashMap<>(Map.of("outcome", "withdrawn", "whyWithdrawn", "It is settled, says her mother.", "childAtRisk", "no"));
    }

    public static Map<String, Object> notContent(String at) {
        return Map.of("content", "no", "wantedAt", at, "stillWrong", "Nobody says why it happened.");
    }

    public static Map<String, Object> appointed(String investigator, String independent) {
        return Map.of("investigator", investigator, "independentPerson", independent, "recorded", "One: told late. Two: not asked.", "advocateThere", "yes");
    }

    public static Map<String, Object> adjudicated(String at, String... findings) {
        return new HashMap<>(Map.of("outcome", "adjudicated", "sentAt", at, "independentSays", "It was looked at fairly.", "adjudication", "We are sorry for the first.",
                "putRight", "Every letter is read aloud to a child.", "childSaid", "They should have asked me.", "changedBecause", "She is asked first from now on.",
                "points", Arrays.stream(findings).map(each -> Map.of("point", "A made-up point", "finding", each)).toList()));
    }

    public static Map<String, Object> stageTwoMoreTime() {
        return Map.of("outcome", "moreTime", "whyMoreTime", "Eleven people to be heard; agreed.");
    }

    public static Map<String, Object> panelWanted(String at) {
        return Map.of("panelWanted", "yes", "wantedAt", at, "stillWrong", "The second point.");
    }

    public static Map<String, Object> panelHeld(String at, String... independent) {
        return Map.of("heldAt", at, "heard", "Her mother, the investigator (made up).", "childSaid", "Her advocate read her letter.", "changedBecause", "The panel asked about it first.",
                "findings", "Ask the child first, always.", "panel", Arrays.stream(independent).map(each -> Map.of("who", "A made-up person", "independent", each)).toList());
    }

    public static Map<String, Object> reportSent(String at) {
        return Map.of("sentAt", at, "sentTo", "Her mother, the advocate, the council.", "recommendations", "Ask the child first.");
    }

    public static Map<String, Object> panelAnswered(String at) {
        return Map.of("answeredAt", at, "answer", "We do it from today.", "childTold", "Her worker told her; good, she said.", "ombudsmanTold", "yes");
    }
}
