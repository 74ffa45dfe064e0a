package org.childjourney.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every version of every assessment that was sent, in the database. */
interface WrittenAssessmentTable extends Repository<WrittenAssessment, UUID> {

    WrittenAssessment save(WrittenAssessment written);

    List<WrittenAssessment> findByAssessmentOrderByNumber(UUID assessment);
}
