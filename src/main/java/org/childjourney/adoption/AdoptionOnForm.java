package org.childjourney.adoption;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about adoption shows above its questions: the child, how the plan stands, the days counted on the record, and when the duty falls due. */
@Component
class AdoptionOnForm {

    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final ChildRecords records;
    private final Measures measures;
    private final Papers papers;

    AdoptionOnForm(AdoptionBook book, AdoptionClocks clocks, ChildRecords records, Measures measures, Papers papers) {
        this.book = book;
        this.clocks = clocks;
        this.records = records;
        this.measures = measures;
        this.papers = papers;
    }

    UUID id(TaskAtHand task) {
        return task.reference(AdoptionProcesses.ID);
    }

    UUID notice(TaskAtHand task) {
        return task.reference(AdoptionProcesses.NOTICE_ID);
    }

    UUID adopters(TaskAtHand task) {
        return task.reference(AdoptionProcesses.ADOPTERS_ID);
    }

    Adoption of(TaskAtHand task) {
        return book.get(id(task));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var adoption = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), adoption.child(), task.name()));
        values.put("adoptionStanding", standing(adoption));
        values.put("adoptionMeasures", measures.inWords(adoption));
        values.put("dueBy", null);
        values.put("because", adoption.because);
        values.put("placed", adoption.isPlaced());
        return values;
    }

    /** With when the duty falls due. */
    Map<String, Object> values(TaskAtHand task, String rule, UUID subject) {
        var values = values(task);
        Instant due = clocks.dueAt(rule, subject);
        values.put("dueBy", due == null ? null : LondonTime.due(due));
        return values;
    }

    /** The same for adopters who are linked with no child: the heading is their file's. */
    Map<String, Object> ofTheirFile(TaskAtHand task, ProspectiveAdopters adopters) {
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), adopters.child(), task.name()));
        Instant due = clocks.dueAt(AdoptionClocks.SUITABILITY, adopters.id);
        values.put("adoptionStanding", "They are linked with no child yet.");
        values.put("dueBy", due == null ? null : LondonTime.due(due));
        return values;
    }

    Map<String, Object> values(TaskAtHand task, String rule) {
        return values(task, rule, id(task));
    }

    /** With the family in hand. */
    Map<String, Object> withFamily(TaskAtHand task, Map<String, Object> values) {
        values.put("familyLines", book.adoptersOf(of(task)).map(AdoptionOnForm::inWords).orElse("No family is in hand."));
        return values;
    }

    private static String standing(Adoption a) {
        String decided = a.decidedAt == null ? "Not decided yet." : "Should be placed for adoption: decided on " + LondonTime.longDate(LondonTime.day(a.decidedAt)) + ".";
        String power = a.authority == null ? " May not be placed yet." : " May be placed " + a.authority.words() + ".";
        String placed = a.placedAt == null ? "" : " With the adopters since " + LondonTime.longDate(LondonTime.day(a.placedAt)) + ".";
        return "Adoption is the plan since " + LondonTime.longDate(LondonTime.day(a.plannedAt)) + ". " + decided + power + placed;
    }

    static String inWords(ProspectiveAdopters a) {
        String suitable = a.areSuitable() ? "found suitable" + (a.suitableOn == null ? "" : " on " + LondonTime.longDate(a.suitableOn))
                : a.suitability == null ? "**not decided on yet**" + (a.stageTwoOn == null ? "" : ", in stage two since " + LondonTime.longDate(a.stageTwoOn)) : "**not suitable, or withdrew**";
        return "- " + a.names + ": " + (a.ours ? "our own adopters" : "adopters of " + a.agency) + ", " + suitable + (a.fosterNow ? "; they foster the child now" : "");
    }

    /** What stands in the newest paper of a form, line by line. */
    <A> String lines(UUID subject, String form, Class<A> answers, Function<A, String> words) {
        return papers.latest(subject, form, answers).map(words).orElse(null);
    }
}
