package org.childjourney.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childjourney.care.CareAnswers;

/** The forms before a story about a child in care begins, answered as Tasklist submits them: from the contact to the home. */
final class IntoCareQuickly {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";

    private final Office office;
    private final Map<String, String> journeys = new HashMap<>();

    IntoCareQuickly(Office office) {
        this.office = office;
    }

    void answer(String user, String task, String child, Map<String, ?> answers) {
        try {
            office.signedIn(user).answerQuickly(task, journey(child), JSON.writeValueAsString(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a task of a file kept apart, which stands on no child's journey. */
    void answerApart(String user, String task, Map<String, ?> answers) {
        try {
            office.signedIn(user).answerQuickly(task, "", JSON.writeValueAsString(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String journey(String child) {
        return journeys.computeIfAbsent(child, office::journey);
    }

    /** A contact of that day is screened and decided for an assessment; a social worker of the East team has each child. */
    void contactDecided(String on, String whatHappened, List<String> children) {
        String first = children.get(0);
        answer("contact-officer", "Screen the contact", first, Map.of("inDangerNow", "no", "whereNow", "At school or nursery", "whatHappened", whatHappened, "parentsTold", "yes",
                "consent", "yes", "brothersAndSisters", "yes", "signs", List.of("neglect.supervision"), "agencies", List.of(),
                "childrenInContact", Stream.generate(() -> Map.of("knownAs", "new")).limit(children.size()).toList()));
        answer(MANAGER, "Decide on the contact", first, CareAnswers.with(Map.of("level", "3", "outcome", "assessment", "differentBecause", "Alone at night, and says so.", "team", "east",
                "worriedAbout", "Nobody is at home at night.", "workingWell", "They come to school every day.", "needsToHappen", "A social worker sees them this week.",
                "forTheReferrer", "We will assess."), "alsoFor", "=all alsoForChoices"));
        answer("contact-officer", "Tell the referrer", first, Map.of("toldOn", on, "how", "By telephone", "words", "We will assess.", "alsoFor", "=all alsoForChoices"));
        children.forEach(child -> answer(MANAGER, "Allocate a social worker", child, Map.of("worker", WORKER, "startsOn", on, "safeUntilSeen", "yes",
                "direction", "See each child alone.")));
    }

    /** The team manager decides on the child's page that the child is looked after by agreement. */
    void intoCareByAgreement(String child, String because, String picture) {
        Person manager = office.signedIn(MANAGER).opens("/children/" + child);
        Page page = manager.page();
        page.getByText("Decide that the child is looked after").click();
        page.getByLabel("Section 20").first().check();
        page.getByLabel("Why can the child not live at home?").fill(because);
        manager.wholePage(picture).press("Decide that the child is looked after");
        page.getByText("It is decided that the child is looked after").waitFor();
    }

    /** The child has agreement, a foster home from the afternoon of that day in summer time, a notice to everyone, and a reviewing officer. */
    void hasAHome(String child, String on) {
        answer(WORKER, "Record how the child comes into care", child, CareAnswers.byAgreement(on + "T11:00+01:00"));
        answer(WORKER, "Match the placement to the child", child, CareAnswers.match("U6", "PR1"));
        answer(WORKER, "Record that the child moved in", child, CareAnswers.movedIn(on + "T15:00+01:00"));
        answer(WORKER, "Tell everyone in writing", child, CareAnswers.told(on));
        answer("iro-manager", "Appoint the reviewing officer", child, CareAnswers.officer());
    }
}
