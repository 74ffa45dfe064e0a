package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code tell-the-family-of-the-enquiry}: the adults in the child's life and the agencies that were heard stand in it already. */
@Component
class TellTheFamilyOfTheEnquiryForm implements TaskForm<TellTheFamily> {

    private final EnquiryOnPaper paper;
    private final WrittenEnquiries written;
    private final EnquiryPapers papers;
    private final ChildRecords records;
    private final EnquiryClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellTheFamilyOfTheEnquiryForm(EnquiryOnPaper paper, WrittenEnquiries written, EnquiryPapers papers, ChildRecords records, EnquiryClocks clocks,
                                  ApplicationEventPublisher events, Clock clock) {
        this.paper = paper;
        this.written = written;
        this.papers = papers;
        this.records = records;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "tell-the-family-of-the-enquiry";
    }

    @Override
    public Class<TellTheFamily> answers() {
        return TellTheFamily.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var enquiry = paper.of(task);
        var answers = written.latest(enquiry.id).orElseThrow().answers();
        var values = paper.values(task);
        values.put("authorisedOn", LondonTime.longDate(LondonTime.day(enquiry.authorisedAt)));
        values.put("outcomeText", enquiry.outcome.label());
        values.put("nextText", enquiry.next.label());
        values.put("tellBy", paper.due(EnquiryClocks.FAMILY_TOLD, enquiry));
        values.put("people", records.family(task.by(), enquiry.child(), task.name()).adults().stream()
                .map(adult -> Map.of("name", adult.name(), "relationship", adult.relation().words())).toList());
        values.put("agencies", answers.views().stream().map(each -> Map.of("agency", each.agency(), "who", Texts.orElse(each.who(), ""))).toList());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, TellTheFamily answers) {
        var enquiry = paper.of(task);
        Instant now = clock.instant();
        FamilyLetters.check(answers, LondonTime.day(enquiry.authorisedAt), LondonTime.day(now));
        Instant toldAt = FamilyLetters.toldAt(answers, enquiry.authorisedAt, now);
        papers.keep(enquiry.id, EnquiryPaper.Kind.LETTER, toldAt, answers, task.by());
        enquiry.familyToldAt = toldAt;
        clocks.meet(EnquiryClocks.FAMILY_TOLD, enquiry.id, toldAt, "FamilyToldOfEnquiry", task.by());
        events.publishEvent(new FamilyToldOfEnquiry(enquiry.id, enquiry.child(), enquiry.journey(), toldAt, task.by(),
                (int) answers.people().stream().filter(TellTheFamily.Person::wasTold).count(),
                (int) answers.agencies().stream().filter(TellTheFamily.Agency::wasTold).count(), YesNo.isYes(answers.childTold()), answers.whyNotEveryone()));
        return Map.of();
    }
}
