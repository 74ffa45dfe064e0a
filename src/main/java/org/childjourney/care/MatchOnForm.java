package org.childjourney.care;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.stereotype.Component;

/** What the worker weighed when the place was found, in lines for whoever approves it, decides on it or plans life there. */
@Component
class MatchOnForm {

    private static final Map<String, String> APPROVED = Map.of("approved", "within their terms", "outsideTerms", "outside their terms, in an emergency (regulation 23)",
            "temporarily", "family or friends, for now (regulation 24)");

    private final Papers papers;

    MatchOnForm(Papers papers) {
        this.papers = papers;
    }

    /** Null where nobody has matched the place yet. */
    String lines(UUID placement) {
        return papers.latest(placement, "match-the-placement", MatchThePlacement.class).map(MatchOnForm::inWords).orElse(null);
    }

    private static String inWords(MatchThePlacement match) {
        return Stream.of(child(match), place(match), life(match)).flatMap(List::stream).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static List<String> child(MatchThePlacement match) {
        return List.of(line("The child needs", match.childNeeds()), line("The child wishes", match.childSaid()), line("The parents wish", match.parentsSay()),
                line("Brothers and sisters live apart because", match.apart() ? match.whyApart() : null),
                line("They see each other", match.apart() ? match.siblingsMeet() : null));
    }

    private static List<String> place(MatchThePlacement match) {
        return List.of(line("They offer", match.carerOffers()), line("They do not offer", match.gaps()),
                line("Carers approved for this child", match.approvedHow() == null ? null : APPROVED.get(match.approvedHow())),
                line("Meant to last until eighteen", YesNo.isYes(match.untilEighteen()) ? "yes" : "no"),
                line("Why there and not nearer", YesNo.isYes(match.inArea()) ? null : match.whyThere()));
    }

    private static List<String> life(MatchThePlacement match) {
        return List.of(line("School", YesNo.isYes(match.schoolStays()) ? "stays at the same school or nursery" : "changes"),
                line("Year 10 or 11: what the school and the reviewing officer said", YesNo.isYes(match.breaksKs4()) ? match.educationAsked() : null),
                line("Sees and speaks to", match.contact()), line("Who the child is", match.identity()), line("Health, allergies, medicines", match.health()),
                line("Missing or exploited", match.missingRisk()));
    }

    private static String line(String what, String words) {
        return words == null || words.isBlank() ? "" : "- " + what + ": " + words;
    }
}
