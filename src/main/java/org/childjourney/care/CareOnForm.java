package org.childjourney.care;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Families;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a child in care shows above its questions: the child, under which power and where the child lives, and what is known of the place in hand. */
@Component
class CareOnForm {

    private final CareReading reading;
    private final CareClocks clocks;
    private final ChildRecords records;
    private final Families families;
    private final EpisodeBook episodes;
    private final MatchOnForm match;

    CareOnForm(CareReading reading, CareClocks clocks, ChildRecords records, Families families, EpisodeBook episodes, MatchOnForm match) {
        this.reading = reading;
        this.clocks = clocks;
        this.records = records;
        this.families = families;
        this.episodes = episodes;
        this.match = match;
    }

    UUID care(TaskAtHand task) {
        return task.reference(CareProcesses.CARE);
    }

    UUID placement(TaskAtHand task) {
        return task.reference(CareProcesses.PLACEMENT);
    }

    UUID move(TaskAtHand task) {
        return task.reference(CareProcesses.MOVE);
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var period = reading.period(care(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), period.child(), task.name()));
        values.put("careStanding", standing(period));
        values.put("careBecause", period.because == null ? "not written down" : period.because);
        values.put("wantedAt", LondonTime.dayAndTime(period.wantedAt));
        return values;
    }

    /** With when the duty falls due. */
    Map<String, Object> values(TaskAtHand task, String rule, UUID subject) {
        var values = values(task);
        values.put("dueBy", clocks.due(rule, subject));
        return values;
    }

    /** With the place in hand. */
    Map<String, Object> withPlace(TaskAtHand task, Map<String, Object> values) {
        var placement = reading.placement(placement(task));
        values.put("placeLines", place(placement));
        values.put("matchLines", match.lines(placement.id));
        values.put("moving", placement.move != null);
        values.put("longTerm", placement.place != null && placement.place.longTermFostering());
        return values;
    }

    private String standing(CarePeriod period) {
        if (period.sinceAt == null) {
            return period.wantedStatus == null ? "Not in care yet." : "Not placed yet. By: " + period.wantedStatus.label() + ".";
        }
        return (period.isOpen() ? "In care since " : "Was in care from ") + LondonTime.longDate(LondonTime.day(period.sinceAt)) + ". " + reading.status(period.id).label()
                + ", since " + LondonTime.longDate(episodes.statusSince(period.id)) + ". "
                + reading.latest(period.id).map(home -> "Lives: " + home.place.label() + ", " + home.carer + ", since " + LondonTime.longDate(LondonTime.day(home.fromAt)) + ".").orElse("");
    }

    private static String place(CarePlacement p) {
        if (p.place == null) {
            return "not found yet";
        }
        var lines = Stream.of("- " + p.place.label() + (p.provider == null ? "" : "; provider: " + p.provider.label()), "- " + p.carer + ", " + p.postcode,
                Boolean.TRUE.equals(p.inArea) ? "- In our area" : "- In the area of " + p.areaAuthority + (p.distant ? ", which does not border on ours" : ", next to ours"),
                p.breaksKs4 ? "- **Breaks schooling in year 10 or 11**" : "", p.inEmergency ? "- **The child is there already**" : "", siblings(p.withSiblings));
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String siblings(String how) {
        return "apart".equals(how) ? "- **Brothers and sisters live apart**" : "together".equals(how) ? "- Together with brothers and sisters" : "";
    }

    /** Brothers and sisters the reader may know of. */
    String siblings(TaskAtHand task) {
        var child = reading.period(care(task)).child();
        var family = records.family(task.by(), child, task.name());
        var lines = families.siblingsOf(child).stream().filter(each -> family.readable().containsKey(each.child()))
                .map(each -> "- " + family.readable().get(each.child()).called() + " (" + String.join(", ", each.how()) + ")").collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** Where the child lived in this period, one line each. */
    String history(UUID care) {
        return reading.history(care).stream().map(each -> "- " + LondonTime.longDate(LondonTime.day(each.fromAt)) + ": " + each.place.label()
                + (each.reasonChange == null ? "" : "; ended: " + each.reasonChange.label())).collect(Collectors.joining("\n"));
    }
}
