package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.engine.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class AssessmentOutcomeTableTest {

    private static final List<String> WORRIES = List.of("noUnmetNeed", "needsExtraHelp", "childInNeed", "significantHarm");

    @Autowired Decisions decisions;

    /** One line for each row of the table, in its order. */
    @ParameterizedTest(name = "{6} of the table: {7}")
    @CsvSource({
        // worry,        someoneCanCare, planFailed, familyAgrees, unaccompanied, exploitation, row, outcome, why
        "noUnmetNeed,     true,  false, false, true,  false, row 1,  becomesLookedAfter, section 20(1)",
        "significantHarm, true,  true,  false, false, false, row 2,  legalGateway,       legal gateway panel",
        "significantHarm, true,  false, false, false, false, row 3,  strategyDiscussion, section 47",
        "childInNeed,     false, false, true,  false, false, row 4,  becomesLookedAfter, must offer accommodation",
        "needsExtraHelp,  true,  false, true,  false, true,  row 5,  strategyDiscussion, Exploitation",
        "childInNeed,     true,  false, true,  false, false, row 6,  childInNeed,        agrees to help under section 17",
        "childInNeed,     true,  false, false, false, false, row 7,  close,              rests on agreement",
        "needsExtraHelp,  true,  false, true,  false, false, row 8,  earlyHelp,          early help can give it",
        "needsExtraHelp,  true,  false, false, false, false, row 9,  close,              how to come back",
        "noUnmetNeed,     true,  false, false, false, false, row 10, close,              universal services"})
    void each_row_suggests_its_outcome_and_says_why(String worry, boolean care, boolean failed, boolean agrees, boolean unaccompanied,
                                                    boolean exploitation, String row, String outcome, String why) {
        assertThat(suggestion(worry, care, failed, agrees, unaccompanied, exploitation)).singleElement().satisfies(suggested -> {
            assertThat(suggested).containsEntry("outcome", outcome);
            assertThat(suggested.get("why").toString()).contains(why);
        });
    }

    @Test
    void whatever_is_answered_the_table_has_exactly_one_suggestion_and_significant_harm_is_never_closed() {
        for (String worry : WORRIES) {
            for (int bits = 0; bits < 32; bits++) {
                var suggested = suggestion(worry, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0);
                assertThat(suggested).as(worry + " " + bits).hasSize(1);
                var outcome = AssessmentOutcome.of(suggested.get(0).get("outcome").toString());
                if (worry.equals("significantHarm")) {
                    assertThat(outcome.needsSocialCare()).as("significant harm, " + bits).isTrue();
                }
            }
        }
    }

    private List<Map<String, Object>> suggestion(String worry, boolean care, boolean failed, boolean agrees, boolean unaccompanied, boolean exploitation) {
        Map<String, Object> about = new HashMap<>(Map.of("worry", worry, "someoneCanCare", care, "planFailed", failed,
                "familyAgrees", agrees, "unaccompanied", unaccompanied, "exploitation", exploitation));
        return decisions.ask("assessment-outcome", about);
    }
}
