package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.childjourney.children.Children;
import org.childjourney.children.Codes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.WrongField;
import org.springframework.stereotype.Component;

/** Says everything that is wrong with a contact at once, before any of it is stored. */
@Component
class ContactCheck {

    private final Children children;
    private final Indicators indicators;
    private final Clock clock;

    ContactCheck(Children children, Indicators indicators, Clock clock) {
        this.children = children;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused naming every wrong field */
    void check(NewContact told) {
        var answers = new Answers();
        checkApproach(told, answers);
        checkConsent(told, answers);
        told.indicators().forEach(sign -> answers.require(indicators.find(sign).isPresent(), "indicators", sign,
                "“" + sign + "” is not an indicator we know. Known are: "
                        + indicators.all().stream().map(Indicators.Indicator::indicator).collect(Collectors.joining(", ")) + "."));
        answers.require(!told.children().isEmpty(), "children", null, "Say which child it is about: at least one.");
        for (int i = 0; i < told.children().size(); i++) {
            checkChild(told.children().get(i), "children[" + i + "]", answers);
        }
        for (int i = 0; i < told.household().size(); i++) {
            var member = told.household().get(i);
            answers.require(member != null && isThere(member.name()), "household[" + i + "].name", member == null ? null : member.name(),
                    "Give the name, or what is known, such as “mother's partner”.");
        }
        answers.orRefuse();
    }

    /** The same for a contact about a child whose record is known: nobody need be named. @throws org.childjourney.foundation.Refused */
    void checkAboutKnown(NewContact told) {
        var answers = new Answers();
        checkApproach(told, answers);
        checkConsent(told, answers);
        answers.orRefuse();
    }

    private void checkApproach(NewContact told, Answers answers) {
        Instant now = clock.instant();
        answers.require(told.receivedAt() != null, "receivedAt", null, "Say when it was first received by the council, such as 2026-11-20T16:55:00Z.");
        answers.require(told.receivedAt() == null || !told.receivedAt().isAfter(now), "receivedAt", told.receivedAt(),
                "It cannot have been received in the future: it is " + now + " now.");
        answers.require(Channel.has(told.channel()), "channel", told.channel(), "Say how it came: " + Channel.list() + ".");
        answers.require(Codes.REFERRAL_SOURCE.has(told.source()), "source", told.source(),
                "Say who it came from, by the census code: " + Codes.REFERRAL_SOURCE.list() + ".");
        answers.require(isThere(told.concern()), "concern", told.concern(), "Say in a sentence what the worry is.");
    }

    private static void checkConsent(NewContact told, Answers answers) {
        var consent = told.consent();
        boolean explained = consent == null || !Boolean.FALSE.equals(consent.given()) || isThere(consent.overriddenBecause());
        answers.require(explained, "consent.overriddenBecause", null,
                "The family did not agree: say why it is right to go on, such as that asking would put the child at risk.");
    }

    private void checkChild(NewContact.ContactedChild child, String path, Answers answers) {
        if (child == null) {
            answers.require(false, path, null, "A child is missing here.");
            return;
        }
        for (WrongField wrong : children.check(ContactedChildren.asNewChild(child))) {
            answers.require(false, path + "." + wrong.field(), wrong.value(), wrong.problem());
        }
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
