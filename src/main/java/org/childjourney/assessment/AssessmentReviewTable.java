package org.childjourney.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The managers' reviews of assessments, in the database. */
interface AssessmentReviewTable extends Repository<AssessmentReview, UUID> {

    AssessmentReview save(AssessmentReview review);

    List<AssessmentReview> findByAssessmentOrderByHeldAt(UUID assessment);
}
