package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Keeps what is written for an enquiry, and reads it back as the answers they were. */
@Component
class EnquiryPapers {

    private final EnquiryPaperTable table;
    private final ObjectMapper json;
    private final Clock clock;

    EnquiryPapers(EnquiryPaperTable table, ObjectMapper json, Clock clock) {
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    void keep(UUID enquiry, EnquiryPaper.Kind kind, Instant at, Object answers, String by) {
        int number = table.findByEnquiryAndKindOrderByNumber(enquiry, kind).size() + 1;
        table.save(new EnquiryPaper(enquiry, kind, number, at, json.valueToTree(answers), clock.instant(), by));
    }

    <A> List<A> of(UUID enquiry, EnquiryPaper.Kind kind, Class<A> answers) {
        return table.findByEnquiryAndKindOrderByNumber(enquiry, kind).stream().map(paper -> json.convertValue(paper.answers(), answers)).toList();
    }

    List<SeeTheChildInTheEnquiry> sightings(UUID enquiry) {
        return of(enquiry, EnquiryPaper.Kind.SIGHTING, SeeTheChildInTheEnquiry.class);
    }

    /** What the agencies said last. */
    Optional<AskTheAgencies> agencies(UUID enquiry) {
        return of(enquiry, EnquiryPaper.Kind.AGENCIES, AskTheAgencies.class).stream().reduce((earlier, later) -> later);
    }
}
