package org.childjourney.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Every version of every enquiry's outcome that was sent, in the database. */
interface WrittenEnquiryTable extends Repository<WrittenEnquiry, UUID> {

    WrittenEnquiry save(WrittenEnquiry written);

    List<WrittenEnquiry> findByEnquiryOrderByNumber(UUID enquiry);
}
