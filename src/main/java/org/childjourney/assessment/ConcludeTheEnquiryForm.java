package org.childjourney.assessment;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code conclude-the-enquiry}: what was written before stands in it, with what a manager found missing above it. */
@Component
class ConcludeTheEnquiryForm implements TaskForm<ConcludeTheEnquiry> {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EnquiryOnPaper paper;
    private final EnquiryPapers papers;
    private final WrittenEnquiries written;
    private final ObjectMapper json;

    ConcludeTheEnquiryForm(EnquiryOnPaper paper, EnquiryPapers papers, WrittenEnquiries written, ObjectMapper json) {
        this.paper = paper;
        this.papers = papers;
        this.written = written;
        this.json = json;
    }

    @Override
    public String form() {
        return "conclude-the-enquiry";
    }

    @Override
    public Class<ConcludeTheEnquiry> answers() {
        return ConcludeTheEnquiry.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        UUID id = EnquiryOnPaper.id(task);
        var values = paper.values(task);
        var sightings = papers.sightings(id);
        var said = papers.agencies(id);
        values.put("agenciesText", EnquiryInWords.agencies(said));
        values.put("childsAccount", sightings.stream().filter(SeeTheChildInTheEnquiry::childSeen).map(SeeTheChildInTheEnquiry::whatTheyTold).collect(Collectors.joining("\n")));
        values.put("views", said.stream().flatMap(all -> all.agencies().stream()).filter(each -> YesNo.isYes(each.answered()))
                .map(each -> Map.of("agency", each.agency(), "who", Texts.orElse(each.who(), ""))).toList());
        written.latest(id).ifPresent(before -> again(before, values));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConcludeTheEnquiry answers) {
        written.send(EnquiryOnPaper.id(task), answers, task.by());
        return Map.of();
    }

    /** The next version begins with the words of the one before, the suggestion they gave, and what was missing. */
    private void again(WrittenEnquiry before, Map<String, Object> values) {
        values.putAll(json.convertValue(before.answers(), FIELDS));
        values.put("suggestion", before.suggestion().next().label());
        values.put("suggestionWhy", before.suggestion().why());
        if (before.whatIsMissing() != null) {
            values.put("whatIsMissing", before.whatIsMissing());
            values.put("returnedBy", written.nameOf(before.returnedBy()));
            values.put("returnedAt", LondonTime.dayAndTime(before.returnedAt()));
        }
    }
}
