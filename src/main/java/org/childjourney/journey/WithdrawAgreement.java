package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.earlyhelp.EarlyHelpAgreement;
import org.childjourney.earlyhelp.EarlyHelpAgreements;
import org.childjourney.earlyhelp.EarlyHelpEpisodes;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A family takes back an agreement to share, at any time. */
@Component
class WithdrawAgreement implements ActOnChild {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpAgreements agreements;

    WithdrawAgreement(EarlyHelpEpisodes episodes, EarlyHelpAgreements agreements) {
        this.episodes = episodes;
        this.agreements = agreements;
    }

    @Override
    public String key() {
        return "withdraw-agreement";
    }

    @Override
    public String title() {
        return "Record that an agreement to share is withdrawn";
    }

    @Override
    public String what() {
        return "Nothing more is shared with that agency for that purpose. A manager considers whether the child may come to harm without the help.";
    }

    @Override
    public String done() {
        return "The withdrawal is recorded. Nothing more is shared under that agreement.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.EARLY_HELP_PRACTITIONER, Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return agreements.of(child).stream().anyMatch(EarlyHelpAgreement::isLive);
    }

    @Override
    public String when() {
        return "Withdrawn on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        var live = agreements.of(child).stream().filter(EarlyHelpAgreement::isLive).map(each -> new Choice(each.id().toString(), each.inWords())).toList();
        return List.of(Question.choice("agreement", "Which agreement?", live), Question.words("withdrawnBy", "Who withdrew it?", "Such as the mother, or the young person."),
                Question.words("why", "Why?", "In their words."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        episodes.withdrawAgreement(UUID.fromString(said.to("agreement")), said.to("withdrawnBy"), said.to("why"), said.at(), by);
    }
}
