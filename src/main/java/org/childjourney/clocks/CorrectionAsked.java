package org.childjourney.clocks;

import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.Trigger;

/**
 * Somebody says that a trigger was recorded wrongly, such as a referral received on Friday and typed on Monday.
 *
 * @param subject    the record whose clocks are wrong
 * @param rule       the one clock to correct; null for every clock of the event
 * @param event      the event whose clocks to correct; null for the one rule
 * @param newTrigger what the trigger should have been
 * @param why        in a sentence
 * @param by         user name
 */
public record CorrectionAsked(UUID subject, String rule, String event, Trigger newTrigger, String why, String by) {

    public CorrectionAsked {
        new Answers()
                .require(subject != null, "subject", subject, "Say which record's clocks are wrong.")
                .require((rule == null) != (event == null), "rule", rule, "Name either one rule or one event whose clocks are wrong.")
                .require(newTrigger != null, "newTrigger", null, "Say what the trigger should have been.")
                .require(why != null && !why.isBlank(), "why", why, "Say in a sentence why the recorded trigger is wrong.")
                .require(by != null, "by", null, "Say who corrects.")
                .orRefuse();
    }
}
