package org.childjourney.assessment;

import java.time.Clock;
import java.util.Map;

import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code ask-the-agencies}: those who took part in the strategy discussion stand in it with what they shared. */
@Component
class AskTheAgenciesForm implements TaskForm<AskTheAgencies> {

    private final EnquiryOnPaper paper;
    private final EnquiryPapers papers;
    private final DiscussionRecordTable discussions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskTheAgenciesForm(EnquiryOnPaper paper, EnquiryPapers papers, DiscussionRecordTable discussions, ApplicationEventPublisher events, Clock clock) {
        this.paper = paper;
        this.papers = papers;
        this.discussions = discussions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "ask-the-agencies";
    }

    @Override
    public Class<AskTheAgencies> answers() {
        return AskTheAgencies.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var enquiry = paper.of(task);
        var values = paper.values(task);
        if (!enquiry.wasBroughtIn()) {
            var all = discussions.findByPartOrderByNumber(enquiry.discussionPart);
            values.put("agencies", all.get(all.size() - 1).answers().participants().stream().map(each -> Map.of("agency", Quoracy.agencyInWords(each.agency()),
                    "who", Texts.orElse(Texts.joined(", ", each.name(), each.role()), ""), "answered", "yes", "knows", Texts.orElse(each.shared(), ""))).toList());
        }
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AskTheAgencies answers) {
        check(answers).orRefuse();
        var enquiry = paper.of(task);
        papers.keep(enquiry.id, EnquiryPaper.Kind.AGENCIES, clock.instant(), answers, task.by());
        events.publishEvent(new AgenciesAsked(enquiry.id, enquiry.child(), enquiry.journey(), clock.instant(), task.by(),
                (int) answers.agencies().stream().filter(each -> YesNo.isYes(each.answered())).count(),
                answers.agencies().stream().filter(each -> !YesNo.isYes(each.answered())).map(AskTheAgencies.Answer::agency).toList()));
        return Map.of();
    }

    private static Answers check(AskTheAgencies answers) {
        var check = new Answers().require(!answers.agencies().isEmpty(), "agencies", null, "The agencies: name each that was asked, also those that did not answer.");
        for (int i = 0; i < answers.agencies().size(); i++) {
            var each = answers.agencies().get(i);
            String row = "The agencies, number " + (i + 1) + ": ";
            check.require(!Texts.isBlank(each.agency()), "agencies[" + i + "].agency", each.agency(), row + "say which agency.")
                    .require(each.answered() != null, "agencies[" + i + "].answered", null, row + "say whether they answered.")
                    .require(!YesNo.isYes(each.answered()) || !Texts.isBlank(each.knows()), "agencies[" + i + "].knows", each.knows(),
                            row + "write what they know; “nothing known” where that is so.");
        }
        return check;
    }
}
