package org.childjourney.legal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form of a legal case shows above its questions: the child who leads, and of the brothers and sisters those the reader may know. */
@Component
class LegalOnForm {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final LegalCourse course;
    private final LegalClocks clocks;
    private final ChildRecords records;
    private final Access access;
    private final Papers papers;
    private final ObjectMapper json;

    LegalOnForm(LegalCourse course, LegalClocks clocks, ChildRecords records, Access access, Papers papers, ObjectMapper json) {
        this.course = course;
        this.clocks = clocks;
        this.records = records;
        this.access = access;
        this.papers = papers;
        this.json = json;
    }

    static UUID id(TaskAtHand task) {
        return task.reference(LegalProcesses.ID);
    }

    LegalCase of(TaskAtHand task) {
        return course.get(id(task));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var legalCase = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), course.lead(legalCase).child(), task.name()));
        var known = readable(legalCase, task);
        values.put("stageWords", legalCase.stage.label());
        values.put("childrenLines", lines(known.keySet().stream().map(part -> name(known.get(part)) + ": " + part.status.label()).toList()));
        values.put("childChoices", known.keySet().stream().map(part -> choice(name(known.get(part)), part.id.toString())).toList());
        values.put("because", legalCase.because);
        values.put("thoughtAt", LondonTime.dayAndTime(legalCase.thoughtAt));
        values.put("panelReasons", legalCase.panelReasons);
        values.put("familyWords", FamilyAnswer.inWords(legalCase));
        values.put("familyOffered", "offered".equals(legalCase.familyMeeting));
        return values;
    }

    /** When the duty of a rule falls due for the child who leads, in words. */
    String due(String rule, LegalCase legalCase) {
        return LondonTime.due(clocks.dueAt(rule, legalCase.lead));
    }

    /** The answers of the newest paper of a form, to stand in a form again. */
    Map<String, Object> again(LegalCase legalCase, String form, Class<?> answers) {
        Map<String, Object> fields = papers.latest(legalCase.id, form, answers).map(written -> json.convertValue(written, FIELDS)).map(HashMap::new).orElseGet(HashMap::new);
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    String nameOf(ChildInLegalCase part, TaskAtHand task) {
        return name(records.forReader(task.by(), part.child(), task.name()));
    }

    private Map<ChildInLegalCase, ChildRecord> readable(LegalCase legalCase, TaskAtHand task) {
        return course.children(legalCase).stream().filter(part -> access.mayRead(task.by(), part.child())).collect(Collectors.toMap(part -> part,
                part -> records.forReader(task.by(), part.child(), task.name()), (one, other) -> one, java.util.LinkedHashMap::new));
    }

    static String lines(List<String> all) {
        return all.isEmpty() ? null : all.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    static Map<String, String> choice(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    private static String name(ChildRecord record) {
        return record.called() + " (" + record.reference() + ")";
    }
}
