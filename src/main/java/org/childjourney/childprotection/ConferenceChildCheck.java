package org.childjourney.childprotection;

import java.util.List;
import org.childjourney.children.Children;
import org.childjourney.children.Codes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** What one child's part of a conference needs: the child's voice, a decision that follows from what was found, an outline of the plan. */
@Component
class ConferenceChildCheck {

    private static final int MOST_NEEDS = 7;

    private final ConferenceTables tables;
    private final Children children;

    ConferenceChildCheck(ConferenceTables tables, Children children) {
        this.tables = tables;
        this.children = children;
    }

    void check(ChildProtectionConference conference, ConferenceSittingAnswers answers, Answers check) {
        var part = answers.partOf(conference.id).orElseThrow();
        String field = "children[" + answers.children().indexOf(part) + "]";
        String row = "The children, number " + (answers.children().indexOf(part) + 1) + ": ";
        voice(part, children.facts(conference.child()).unborn(), field, row, check);
        var suggested = tables.decision(part);
        check.require(part.decision() == suggested.what() || !ConferenceTexts.isBlank(part.whyDifferent()), field + ".whyDifferent", null,
                row + "the rule table suggests “" + suggested.what().label() + "”: " + suggested.why() + " You decided “" + part.decision().label()
                        + "”. Say why, or change the decision.");
        if (part.decision() == ConferenceDecision.PLAN) {
            check.require(Codes.CATEGORY_OF_ABUSE.has(part.category()), field + ".category", part.category(), row + "a plan needs a category. Choose one from the list.")
                    .require(conference.kind.isReview() || part.earlierElsewhere() != null && part.earlierElsewhere() >= 0, field + ".earlierElsewhere", null,
                            row + "how many child protection plans had the child in other councils? Ask the family; 0 if none.");
            needs(answers.outlineFor(conference.id).needs(), field, row, check);
        } else {
            check.require(ConferenceTexts.isBlank(part.category()), field + ".category", part.category(), row + "a category belongs to a plan only. Take it away, or decide on a plan.");
        }
    }

    private static void voice(ConferenceSittingAnswers.ChildsPart part, boolean unborn, String field, String row, Answers check) {
        boolean heard = part.howViewGiven() != null && !"notHeard".equals(part.howViewGiven());
        check.require(unborn || part.howViewGiven() != null, field + ".howViewGiven", null, row + "say how the child's view was given.")
                .require(unborn || !heard || !ConferenceTexts.isBlank(part.childsView()), field + ".childsView", null,
                        row + "write down what the child said, showed or drew, in their words.")
                .require(unborn || heard && YesNo.isYes(part.metAlone()) || !ConferenceTexts.isBlank(part.whyNotHeard()), field + ".whyNotHeard", null,
                        row + "say why the child was not heard, or not met alone by the chair.");
    }

    private static void needs(List<OutlineNeed> needs, String field, String row, Answers check) {
        check.require(!needs.isEmpty() && needs.size() <= MOST_NEEDS, "outline", needs.size(), row + "the outline plan has " + needs.size()
                        + " needs for this child. Give one to " + MOST_NEEDS + ": what must change for the child to be safe.")
                .require(needs.stream().noneMatch(each -> ConferenceTexts.isBlank(each.need()) || ConferenceTexts.isBlank(each.whatMustChange())), "outline", null,
                        row + "each need of the outline plan says what the child needs and what must change.");
    }
}
