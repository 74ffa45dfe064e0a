package org.childjourney.leavingcare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people answer on the forms of leaving care, in stories. */
public final class LeavingCareAnswers {

    private LeavingCareAnswers() {}

    public static Map<String, Object> confirmed(String careClass) {
        var answers = new HashMap<String, Object>(Map.of("careClass", careClass, "youngPersonTold", "Told who helps and until when; wants to hear it again."));
        if (List.of("relevant", "formerRelevant").contains(careClass)) {
            answers.putAll(Map.of("livesIn", "B", "suitable", "yes", "provided", "no"));
        }
        return answers;
    }

    public static Map<String, Object> named() {
        return Map.of("adviser", "personal-adviser", "whyThem", "They met at the open evening.", "youngPersonSaid", "Perry is all right, he listens.");
    }

    public static Map<String, Object> needs(String finishedOn) {
        return new HashMap<>(Map.ofEntries(Map.entry("finishedOn", finishedOn), Map.entry("youngPersonSaid", "I want a door I can lock."), Map.entry("seenAlone", "yes"),
                Map.entry("whatChanged", "The home comes first now."), Map.entry("health", "Asthma, well looked after."), Map.entry("study", "College for bricklaying."),
                Map.entry("support", "Her aunt, every Sunday."), Map.entry("money", "Pocket money and a paper round."), Map.entry("skills", "Cooks three meals; letters are hard."),
                Map.entry("home", "With the carers until eighteen."), Map.entry("whoElse", "Carrie Carer, and the college.")));
    }

    public static Map<String, Object> plan(String by) {
        return new HashMap<>(Map.ofEntries(Map.entry("inMyWords", "A flat, a trade and my aunt nearby."), Map.entry("writtenTogether", "yes"), Map.entry("home", "With the carers, then a flat."),
                Map.entry("study", "Bricklaying until summer."), Map.entry("money", "Savings account opened."), Map.entry("health", "Own inhaler, own doctor."),
                Map.entry("people", "Aunt Ina and Perry."), Map.entry("identity", "Passport asked for."), Map.entry("skills", "Opens letters with Perry."),
                Map.entry("steps", List.of(step(by))), Map.entry("contingency", "Sleeps at her aunt's, rings Perry."), Map.entry("whatChanged", "The flat is near her aunt.")));
    }

    public static Map<String, Object> reviewed(String heldAt, String by) {
        return new HashMap<>(Map.of("heldAt", heldAt, "inMyWords", "It goes well, but I am tired of moving.", "seenAlone", "yes", "whatHappened", "The passport is there.",
                "homeSuitable", "yes", "whatChanged", "No more moves before the exam.", "steps", List.of(step(by)), "contingency", "Rings Perry, sleeps at her aunt's."));
    }

    private static Map<String, Object> step(String by) {
        return Map.of("what", "Ask for the passport", "who", "Perry Example", "by", by);
    }

    public static Map<String, Object> agreed(String yesNo) {
        return Map.of("theirWords", "yes", "agreed", yesNo, "comment", "Rent is paid until the summer.");
    }

    public static Map<String, Object> contact(String at, String how) {
        return new HashMap<>(Map.ofEntries(Map.entry("contactAt", at), Map.entry("how", how), Map.entry("inTouch", "YES"), Map.entry("livesIn", "U"), Map.entry("suitable", "yes"),
                Map.entry("activity", "F5"), Map.entry("said", "Work is hard, but it is mine."), Map.entry("seenAlone", "yes"), Map.entry("worries", "The rent after June."),
                Map.entry("whatChanged", "We ask for the grant now."), Map.entry("actToday", "no")));
    }

    public static Map<String, Object> noContact(String at, String inTouch) {
        return new HashMap<>(Map.of("contactAt", at, "how", "call", "inTouch", inTouch, "whatTried", "Rang four times, asked her aunt.", "whatNext", "Go there on Friday.", "actToday", "no"));
    }

    public static Map<String, Object> birthday(String at, String inTouch) {
        var answers = new HashMap<String, Object>(Map.of("statusAt", at, "inTouch", inTouch, "youngPersonSaid", "A cake at her aunt's."));
        if (inTouch.equals("YES")) {
            answers.putAll(Map.of("livesIn", "D", "suitable", "no", "activity", "F2"));
        }
        return answers;
    }

    public static Map<String, Object> offered(String at, String answer) {
        return Map.of("offeredAt", at, "how", "talk", "answer", answer, "youngPersonSaid", "I will ring when I need you.");
    }

    public static Map<String, Object> prepared() {
        return Map.of("youngPersonSaid", "It is strange, but I am ready.", "whoStays", "Aunt Ina and her friend Mo.", "whatStays", "The rent arrears, paid by March.",
                "whereToAsk", "The advice centre, and Perry at Christmas.");
    }

    public static Map<String, Object> assessedForStudy() {
        return Map.of("course", "Building engineering, the technical college, three years.", "youngPersonSaid", "I want to plan houses, not only build them.", "seenAlone", "yes",
                "whatChanged", "The holidays are paid for too.", "appropriate", "yes", "help", "Fees for the room in the holidays, until the course ends.");
    }
}
