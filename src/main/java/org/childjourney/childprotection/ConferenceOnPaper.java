package org.childjourney.childprotection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form of a conference shows above its questions: the child, the dates, and what has happened so far. */
@Component
class ConferenceOnPaper {

    private final ChildProtectionConferences conferences;
    private final ConferenceBookings bookings;
    private final ConferenceSittings sittings;
    private final ConferencePapers papers;
    private final ConferenceClocks clocks;
    private final ChildRecords records;
    private final Children children;

    ConferenceOnPaper(ChildProtectionConferences conferences, ConferenceBookings bookings, ConferenceSittings sittings, ConferencePapers papers,
                      ConferenceClocks clocks, ChildRecords records, Children children) {
        this.conferences = conferences;
        this.bookings = bookings;
        this.sittings = sittings;
        this.papers = papers;
        this.clocks = clocks;
        this.records = records;
        this.children = children;
    }

    /** The conference the task is about. */
    ChildProtectionConference of(TaskAtHand task) {
        return conferences.get(task.reference("conferenceId"));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(ChildProtectionConference conference, TaskAtHand task) {
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), conference.child(), task.name()));
        values.put("unborn", children.facts(conference.child()).unborn());
        values.put("isReview", conference.kind.isReview());
        values.put("kindWords", conference.kind.words());
        values.put("dueWords", dueWords(conference));
        values.put("bookedWords", conference.bookedFor == null ? "not booked" : LondonTime.dayAndTime(conference.bookedFor));
        values.put("soFar", soFar(conference.id));
        values.put("reportWords", papers.of(conference.id, ConferencePaper.Kind.REPORT).map(report -> "shared with the family on " + report.givenOn())
                .orElse("not yet shared with the family"));
        return values;
    }

    private String dueWords(ChildProtectionConference conference) {
        return String.join("; ", clocks.ofConference(conference).map(each -> LondonTime.due(clocks.dueAt(each))
                + (each.rule().equals(ConferenceClocks.PRE_BIRTH) ? " (counted back from the expected date of birth)" : "")).toList());
    }

    private String soFar(UUID conference) {
        var lines = Stream.concat(bookings.of(conference).stream().map(ConferenceBooking::inWords), sittings.of(conference).stream().map(ConferenceSitting::inWords)).toList();
        return lines.isEmpty() ? "Nothing is booked yet." : ConferenceTexts.lines(lines);
    }

    /** The adults of the family, to be answered about: their name and what they are to the child. */
    List<Map<String, Object>> family(ChildProtectionConference conference, TaskAtHand task, String relationField) {
        return records.family(task.by(), conference.child(), task.name()).adults().stream()
                .map(adult -> Map.<String, Object>of("name", adult.name(), relationField, adult.relation().words())).toList();
    }
}
