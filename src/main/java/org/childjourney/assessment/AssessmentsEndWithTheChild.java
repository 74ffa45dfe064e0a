package org.childjourney.assessment;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An assessment under the Children Act is of a child: it ends with a death and with the eighteenth birthday. What it found is still told to the family of an adult. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssessmentsEndWithTheChild implements EndsWithTheChild {

    private final SingleAssessments assessments;
    private final SingleAssessmentTable table;
    private final TellTheFamilyProcess letters;
    private final AssessmentClocks clocks;

    AssessmentsEndWithTheChild(SingleAssessments assessments, SingleAssessmentTable table, TellTheFamilyProcess letters, AssessmentClocks clocks) {
        this.assessments = assessments;
        this.table = table;
        this.letters = letters;
        this.clocks = clocks;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        table.findByChildOrderByOpenedAt(child.value()).forEach(assessment -> {
            assessments.end(assessment.id, ending.words(), by);
            if (ending.isDeath()) {
                clocks.cancelAll(assessment.id, ending.words(), by);
                letters.cancel(assessment, ending.words());
            }
        });
    }
}
