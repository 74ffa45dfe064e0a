package org.childjourney.assessment;

import java.time.Instant;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** What makes the record of a strategy discussion coherent, beyond each answer for itself. */
final class HoldTheStrategyDiscussionCheck {

    private HoldTheStrategyDiscussionCheck() {}

    static Answers of(HoldTheStrategyDiscussion answers, Instant since, Instant now) {
        var check = new Answers();
        check.require(!answers.at().isAfter(now), "heldAt", answers.heldAt(), "Held on: " + LondonTime.dayAndTime(answers.at())
                        + " lies in the future. Give the time it was held.")
                .require(!answers.at().isBefore(since), "heldAt", answers.heldAt(), "Held on: " + LondonTime.dayAndTime(answers.at())
                        + " lies before there was cause for it, on " + LondonTime.dayAndTime(since) + ".");
        participants(answers, check);
        safety(answers, check);
        check.require(answers.nextDiscussionOn() == null || !answers.nextDiscussionOn().isBefore(LondonTime.day(now)), "nextDiscussionOn",
                answers.nextDiscussionOn(), "The next discussion: give today or a later day.");
        if (Quoracy.isQuorate(answers)) {
            decisions(answers, check);
        }
        return check;
    }

    private static void participants(HoldTheStrategyDiscussion answers, Answers check) {
        check.require(!answers.participants().isEmpty(), "participants", null, "Who took part: name everyone, with agency and by what means.");
        for (int i = 0; i < answers.participants().size(); i++) {
            var each = answers.participants().get(i);
            String row = "Who took part, number " + (i + 1) + ": ";
            check.require(!Texts.isBlank(each.name()), "participants[" + i + "].name", each.name(), row + "give the name.")
                    .require(each.agency() != null, "participants[" + i + "].agency", null, row + "say for which agency they spoke.")
                    .require(each.means() != null, "participants[" + i + "].means", null, row + "say whether they were in the room, on the telephone or on video.")
                    .require(!Texts.isBlank(each.shared()), "participants[" + i + "].shared", each.shared(),
                            row + "write what they knew and shared; “nothing known” where that is so.");
        }
    }

    private static void safety(HoldTheStrategyDiscussion answers, Answers check) {
        check.require(answers.safeNow() != YesNo.no || !answers.safetySteps().isEmpty(), "safetySteps", null,
                "The child is not safe as things are: say who does what by what hour so that they are.");
        for (int i = 0; i < answers.safetySteps().size(); i++) {
            var each = answers.safetySteps().get(i);
            String row = "Who does what, number " + (i + 1) + ": ";
            check.require(!Texts.isBlank(each.who()), "safetySteps[" + i + "].who", each.who(), row + "name one person.")
                    .require(!Texts.isBlank(each.what()), "safetySteps[" + i + "].what", each.what(), row + "say what they do.")
                    .require(each.byWhen() != null && !each.byWhen().toInstant().isBefore(answers.at()), "safetySteps[" + i + "].byWhen", each.byWhen(),
                            row + "give the day and hour by which it is done, after the discussion.");
        }
    }

    /** Only a quorate discussion decides; then it must decide all of it. */
    private static void decisions(HoldTheStrategyDiscussion answers, Answers check) {
        boolean met = YesNo.isYes(answers.thresholdMet());
        check.require(answers.thresholdMet() != null, "thresholdMet", null, "Threshold: police, health and the council have all spoken, so say whether it is met.")
                .require(!met || !answers.harms().isEmpty(), "harms", null, "Which harm? Choose at least one.")
                .require(answers.thresholdMet() == null || !Texts.isBlank(answers.thresholdWhy()), "thresholdWhy", null, "Threshold: give the facts it rests on.")
                .require(answers.safeNow() != null, "safeNow", null, "Is the child safe now? Answer yes or no.")
                .require(answers.immediateProtection() != null, "immediateProtection", null, "Must the child be protected at once by a power or an order? Answer yes or no.")
                .require(answers.medical() != null, "medical", null, "Medical: say whether the child needs one.")
                .require(answers.outcome() != null, "outcome", null, "Decision: police, health and the council have all spoken, so choose what follows for this child.")
                .require(!answers.decidesOnAnEnquiry() || met, "outcome", answers.outcome(),
                        "Decision: a section 47 enquiry needs reasonable cause to suspect significant harm. Say that the threshold is met, or decide otherwise.")
                .require(answers.outcome() == null || answers.decidesOnAnEnquiry() || !met || !Texts.isBlank(answers.whyNoEnquiry()), "whyNoEnquiry", null,
                        "The threshold is met, so an enquiry is our duty (Children Act 1989, section 47). Say why there is none, or decide on one.")
                .require(answers.parentsTold() != null, "parentsTold", null, "The parents: say whether they are told, and what.");
    }
}
