package org.childjourney.reviews;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a concern shows above its questions: the child, the concern, who was asked and what they answered, and when Cafcass was told. */
@Component
class ConcernOnForm {

    private final Concerns concerns;
    private final ConcernCourse course;
    private final ConcernAnswers answers;
    private final ConcernClocks clocks;
    private final CafcassNotices cafcass;
    private final ChildRecords records;
    private final Directory directory;
    private final Papers papers;

    ConcernOnForm(Concerns concerns, ConcernCourse course, ConcernAnswers answers, ConcernClocks clocks, CafcassNotices cafcass, ChildRecords records, Directory directory,
                  Papers papers) {
        this.concerns = concerns;
        this.course = course;
        this.answers = answers;
        this.clocks = clocks;
        this.cafcass = cafcass;
        this.records = records;
        this.directory = directory;
        this.papers = papers;
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var concern = concerns.get(task.reference(ConcernProcess.ID));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), concern.child(), task.name()));
        values.put("raisedBy", directory.nameOf(concern.raisedBy));
        values.put("raisedOn", LondonTime.longDate(LondonTime.day(concern.raisedAt)));
        values.put("about", concern.about);
        values.put("wanted", concern.wanted);
        values.put("stepLines", list(course.steps(concern.id).stream().map(ConcernStep::inWords)));
        values.put("answerLines", list(papers.of(concern.id, "answer-the-concern", AnswerTheConcern.class).stream().map(AnswerTheConcern::inWords).map(Words::sentence)));
        values.put("cafcassLines", list(cafcass.of(concern.id).stream().map(notice -> LondonTime.longDate(LondonTime.day(notice.toldAt)) + ": " + notice.why)));
        return values;
    }

    /** For whoever must answer: by when. */
    Map<String, Object> forAnswer(TaskAtHand task) {
        var values = values(task);
        UUID id = task.reference(ConcernProcess.ID);
        var rung = course.last(id).orElseThrow().rung;
        values.put("askedAs", rung.label());
        values.put("ifSilent", rung.ifSilent());
        values.put("dueBy", LondonTime.due(clocks.dueAt(rung.isFormal() ? ConcernClocks.ANSWER : ConcernClocks.INFORMAL, id)));
        return values;
    }

    /** For whoever raised it: what the table of rules suggests. */
    Map<String, Object> forDecision(TaskAtHand task) {
        var values = values(task);
        var concern = concerns.get(task.reference(ConcernProcess.ID));
        var suggestion = answers.suggestion(concern);
        values.put("suggested", DecideOnTheAnswer.Decision.valueOf(suggestion.code()).label() + ". " + suggestion.why());
        values.put("dueBy", LondonTime.due(clocks.dueAt(concern.isFormal() ? ConcernClocks.FORMAL : ConcernClocks.INFORMAL, concern.id)));
        return values;
    }

    private static String list(Stream<String> lines) {
        String text = lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
