package org.childjourney.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Codes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code write-assessment}: what was written before stands in it, with what the manager found missing above it. */
@Component
class WriteAssessmentForm implements TaskForm<WriteAssessment> {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final AssessmentOnPaper paper;
    private final WrittenAssessments written;
    private final WorkersForAssessments workers;
    private final AssessmentClocks clocks;
    private final ChildRecords records;
    private final Optional<History> history;
    private final ObjectMapper json;

    WriteAssessmentForm(AssessmentOnPaper paper, WrittenAssessments written, WorkersForAssessments workers, AssessmentClocks clocks,
                        ChildRecords records, Optional<History> history, ObjectMapper json) {
        this.paper = paper;
        this.written = written;
        this.workers = workers;
        this.clocks = clocks;
        this.records = records;
        this.history = history;
        this.json = json;
    }

    @Override
    public String form() {
        return "write-assessment";
    }

    @Override
    public Class<WriteAssessment> answers() {
        return WriteAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var assessment = paper.of(task);
        var values = paper.values(task);
        values.put("startedOn", LondonTime.longDate(assessment.startedOn));
        values.put("censusTarget", LondonTime.longDate(clocks.censusTarget(assessment.startedOn)));
        values.put("factorChoices", choices(Factors.labels()));
        values.put("needChoices", choices(Codes.PRIMARY_NEED.labels()));
        values.put("history", historyOf(assessment, task.by()));
        written.latest(assessment.id).ifPresentOrElse(before -> again(before, values), () -> values.put("parents", knownParents(assessment, task)));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, WriteAssessment answers) {
        written.send(AssessmentOnPaper.id(task), answers, task.by());
        return Map.of();
    }

    /** The next version begins with the words of the one before, the suggestion they gave, and what was missing. */
    private void again(WrittenAssessment before, Map<String, Object> values) {
        values.putAll(json.convertValue(before.answers(), FIELDS));
        values.put("suggestion", before.suggestion().outcome().label());
        values.put("suggestionWhy", before.suggestion().why());
        if (before.wasReturned()) {
            values.put("whatIsMissing", before.judgement().whatIsMissing());
            values.put("returnedBy", workers.nameOf(before.decidedBy()));
            values.put("returnedAt", LondonTime.dayAndTime(before.decidedAt()));
        }
    }

    private List<Map<String, Object>> knownParents(SingleAssessment assessment, TaskAtHand task) {
        return records.family(task.by(), assessment.child(), task.name()).adults().stream()
                .map(adult -> Map.<String, Object>of("name", adult.name(), "relationship", adult.relation().words())).toList();
    }

    private String historyOf(SingleAssessment assessment, String reader) {
        var lines = history.map(known -> known.ofChild(assessment.child(), reader)).orElse(List.of());
        return lines.isEmpty() ? "Nothing before this assessment." : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static List<Map<String, String>> choices(Map<String, String> labels) {
        return labels.entrySet().stream().map(each -> Map.of("value", each.getKey(), "label", each.getValue())).toList();
    }
}
