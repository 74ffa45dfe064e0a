package org.childjourney.legal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What made-up people answer on the forms of a legal case. */
public final class LegalAnswers {

    private LegalAnswers() {}

    public static Map<String, Object> summary() {
        var answers = new HashMap<String, Object>(Map.of("whyNow", "Three months of the plan and nothing is different.", "threshold", "Neglect: unfed and unwashed, likely to go on.",
                "facts", "On 3 August she was found alone at night.", "harmFrom", "careGiven", "assessments", "none", "seenAlone", "yes",
                "childWishes", "I want mum to get up in the morning.", "whatChanged", "Mornings stand first."));
        answers.put("tried", List.of(Map.of("what", "A family support worker", "since", "2026-05-01", "came", "Let in four times of twelve.")));
        answers.put("relatives", List.of(Map.of("who", "An aunt", "asked", "To have them at weekends", "answer", "Yes, from October.")));
        answers.put("parents", List.of(Map.of("parent", "Maud Madeup", "change", "Up and fed by eight every school day.", "byOn", "2026-10-31", "help", "The support worker comes at seven.")));
        return answers;
    }

    public static Map<String, Object> agenda(String on, boolean urgent) {
        var answers = new HashMap<String, Object>(Map.of("urgent", urgent ? "yes" : "no", "panelOn", on));
        if (urgent) {
            answers.put("urgentWhy", "The baby is due on Friday.");
        }
        return answers;
    }

    public static Map<String, Object> advice(String... readers) {
        return Map.of("advice", "PRIVILEGED: the evidence on the night of 3 August is thin.", "readers", List.of(readers));
    }

    public static Map<String, Object> panel(String at, String decision) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "came", List.of(Map.of("who", "Sam Example", "role", "chair")), "thresholdMet", "yes",
                "safeToWait", "yes", "parentsChange", "no", "decision", decision, "reasons", "Neglect goes on in spite of the plan."));
        switch (decision) {
            case "continuePlan" -> answers.put("parentsChange", "yes");
            case "issueNow" -> answers.put("safeToWait", "no");
            case "adjourned" -> answers.put("moreNeeded", "The health visitor's chronology, by Friday.");
            default -> { }
        }
        return answers;
    }

    public static Map<String, Object> letter() {
        return new HashMap<>(Map.of("tried", "A support worker since May.", "ourPart", "We come at seven, five days a week.", "familyMeeting", "offered",
                "familyOfferedOn", "2026-09-15", "parents", List.of(to("Maud Madeup"), to("Max Madeup"))));
    }

    public static Map<String, Object> to(String parent) {
        return new HashMap<>(Map.of("parent", parent, "worries", "She goes to school hungry.", "changes", List.of(change("Breakfast before school, every day."), change("Somebody at home every night.")),
                "nextSteps", "If it changes we stop. If not we go to court.", "meetingAt", "2026-09-24T14:00+01:00", "meetingPlace", "The office, room 2",
                "legalAdvice", "It is free; the list of solicitors lies with this letter.", "language", "English"));
    }

    public static Map<String, Object> change(String what) {
        return new HashMap<>(Map.of("what", what, "byOn", "2026-10-31", "help", "The support worker shows you how."));
    }

    public static Map<String, Object> given(String at) {
        return Map.of("deliveries", List.of(Map.of("parent", "0", "how", "byHand", "givenAt", at), Map.of("parent", "1", "how", "solicitor", "givenAt", at)));
    }

    public static Map<String, Object> meeting(String at, boolean came) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "parentsCame", came ? "yes" : "no", "familyAnswer", came ? "accepted" : "notYet"));
        if (came) {
            answers.putAll(Map.of("came", List.of(Map.of("who", "Maud Madeup", "role", "mother")), "lawyersCame", "yes", "agreed", "Breakfast every day, and a sitter at night.",
                    "agreementSigned", "yes", "childSaid", "Please no shouting in the morning.", "whatChanged", "The worker comes earlier.", "familyAnsweredOn", at.substring(0, 10)));
        } else {
            answers.put("whyNotCame", "The bus did not run; we offered a taxi next time.");
        }
        return answers;
    }

    public static Map<String, Object> review(LegalStory story, UUID legalCase, String at, String how, boolean ready) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "came", List.of(Map.of("who", "Maud Madeup", "role", "mother")), "familyAnswer", "accepted",
                "familyAnsweredOn", "2026-09-24", "familyHeldOn", "2026-09-28", "childSaid", "There was toast four times.", "whatChanged", "We ask her each week.",
                "whatNext", "The worker comes at seven.", "ready", ready ? "yes" : "no"));
        answers.put("changes", story.changes(legalCase).stream().map(change -> Map.of("change", change.id().toString(), "how", how, "evidence", "School saw her eat, four days of five.")).toList());
        return answers;
    }

    public static Map<String, Object> decide(String decision) {
        return new HashMap<>(Map.of("safeToWait", "yes", "decision", decision, "why", "That is what the reviews show."));
    }

    public static Map<String, Object> authorise(String until) {
        return new HashMap<>(Map.of("adviceHeard", "yes", "authorise", "yes", "until", until, "why", "The aunt moves in within four weeks."));
    }

    public static Map<String, Object> evidence(String on) {
        return new HashMap<>(Map.of("statementOn", on, "carePlanOn", on, "chronologyOn", on, "childWishes", "I want to stay at my school.", "familyMeeting", "exempt",
                "familyExemptWhy", "The grandfather hurt them and would come.", "placementAsked", "notPlanned"));
    }

    public static Map<String, Object> issue(String on) {
        return new HashMap<>(Map.of("applied", "yes", "issuedOn", on, "shortNotice", "yes", "shortNoticeWhy", "The baby goes home on Friday.", "issueLetterOn", "2026-09-17"));
    }

    public static Map<String, Object> hearing(String kind, String on, Map<?, ?>... orders) {
        return new HashMap<>(Map.of("hearingKind", kind, "held", "yes", "heldOn", on, "ordered", "Statements by the end of the month.", "orders", List.of(orders)));
    }

    public static Map<String, Object> made(UUID part, String kind, String on) {
        return new HashMap<>(Map.of("record", part.toString(), "kind", kind, "madeOn", on));
    }

    public static Map<String, Object> interim(UUID part, String kind, String on, String endsOn) {
        var row = made(part, kind, on);
        row.putAll(Map.of("untilDisposal", endsOn == null ? "yes" : "no", "onDirection", "no"));
        if (endsOn != null) {
            row.put("endsOn", endsOn);
        }
        return row;
    }

    public static Map<String, Object> follows(String how, String on) {
        return new HashMap<>(Map.of("how", how, "doneOn", on, "what", "The judge heard us and the guardian.", "childSaid", "I like it at my aunt's."));
    }

    public static Map<String, Object> line(UUID legalCase, boolean drift) {
        var line = new HashMap<String, Object>(Map.of("record", legalCase.toString(), "nextStep", "Finish the letter.", "nextOn", "2026-10-02", "drift", drift ? "yes" : "no"));
        if (drift) {
            line.putAll(Map.of("whoIsLate", "The team manager", "whatIsDone", "Done with her tomorrow at nine."));
        }
        return line;
    }
}
