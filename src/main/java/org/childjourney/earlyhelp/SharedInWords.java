package org.childjourney.earlyhelp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.papers.Papers;
import org.springframework.stereotype.Component;

/** What may be shared with whom, and with whom nothing, in words: whoever works with the family reads both side by side. */
@Component
class SharedInWords {

    private final EarlyHelpAgreements agreements;
    private final Papers papers;

    SharedInWords(EarlyHelpAgreements agreements, Papers papers) {
        this.agreements = agreements;
        this.papers = papers;
    }

    /** What may be shared now, a line for each agreement, and below them with whom nothing: for a form. */
    String now(UUID earlyHelp) {
        var live = agreements.liveFor(earlyHelp);
        String shared = live.isEmpty() ? "Nothing." : live.stream().map(each -> "- " + each.inWords()).collect(Collectors.joining("\n"));
        return shared + notShared(earlyHelp).map(words -> "\n\n**Not to be shared:** " + words).orElse("");
    }

    /** Every agreement there ever was in the episode, and what was not agreed: one line each. */
    List<String> ever(EarlyHelpEpisode episode) {
        var given = agreements.of(episode.child()).stream().filter(each -> episode.id.equals(each.earlyHelp())).map(EarlyHelpAgreement::inWords);
        return Stream.concat(given, notShared(episode.id).map(words -> "Not to be shared: " + words).stream()).toList();
    }

    /** What the family said when it was asked, or at the handover. */
    private Optional<String> notShared(UUID earlyHelp) {
        return papers.latest(earlyHelp, "ask-the-family-for-agreement", AskForAgreement.class).map(FamilyAnswer.class::cast)
                .or(() -> papers.latest(earlyHelp, "hold-the-handover-to-early-help", HoldHandover.class))
                .map(FamilyAnswer::notShared).filter(words -> !words.isBlank());
    }
}
