package org.childjourney.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The enquiries in the database. */
interface Section47EnquiryTable extends Repository<Section47Enquiry, UUID> {

    Section47Enquiry save(Section47Enquiry enquiry);

    Section47Enquiry saveAndFlush(Section47Enquiry enquiry);

    void flush();

    Optional<Section47Enquiry> findById(UUID id);

    Optional<Section47Enquiry> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<Section47Enquiry> findByDiscussionPart(UUID discussionPart);

    List<Section47Enquiry> findByChildOrderByOpenedAt(UUID child);

    @Query("select e from Section47Enquiry e where e.child = ?1 and e.concludedAt is null and e.endedAt is null")
    Optional<Section47Enquiry> openOf(UUID child);
}
