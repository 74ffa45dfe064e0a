package org.childjourney.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** What was written for enquiries, in the database. */
interface EnquiryPaperTable extends Repository<EnquiryPaper, UUID> {

    EnquiryPaper save(EnquiryPaper paper);

    List<EnquiryPaper> findByEnquiryAndKindOrderByNumber(UUID enquiry, EnquiryPaper.Kind kind);
}
