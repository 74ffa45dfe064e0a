package org.childjourney.childprotection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code book-the-conference}: a day of its own, for brothers and sisters together, or joining the day that is booked for them. */
@Component
class ConferenceBookingForm implements TaskForm<ConferenceBookingAnswers> {

    private final ConferenceOnPaper paper;
    private final ConferenceTogether together;
    private final ConferenceBookings bookings;

    ConferenceBookingForm(ConferenceOnPaper paper, ConferenceTogether together, ConferenceBookings bookings) {
        this.paper = paper;
        this.together = together;
        this.bookings = bookings;
    }

    @Override
    public String form() {
        return "book-the-conference";
    }

    @Override
    public Class<ConferenceBookingAnswers> answers() {
        return ConferenceBookingAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var conference = paper.of(task);
        var values = paper.values(conference, task);
        var joinable = together.booked(conference, task.by());
        values.put("canJoin", !joinable.isEmpty());
        values.put("joinChoices", joinChoices(joinable, task));
        values.put("joinConference", ConferenceBookingAnswers.OWN_DAY);
        values.put("agencyChoices", ConferenceAgencies.choices());
        values.put("invited", invited(conference));
        var others = together.toBeBooked(conference, task);
        values.put("hasOthers", !others.isEmpty());
        values.put("alsoForChoices", together.choices(others, task));
        values.put("alsoFor", others.stream().map(each -> each.id.toString()).toList());
        return values;
    }

    private List<Map<String, String>> joinChoices(List<ChildProtectionConference> joinable, TaskAtHand task) {
        var choices = new ArrayList<>(List.of(ConferenceTogether.choice("A day of its own", ConferenceBookingAnswers.OWN_DAY)));
        together.choices(joinable, task).forEach(named -> joinable.stream().filter(each -> each.id.toString().equals(named.get("value")))
                .forEach(each -> choices.add(ConferenceTogether.choice("Join " + named.get("label") + ": " + LondonTime.dayAndTime(each.bookedFor), named.get("value")))));
        return choices;
    }

    /** Who was invited before is invited again; the first time those whose agencies always are. */
    private List<Map<String, Object>> invited(ChildProtectionConference conference) {
        var before = bookings.of(conference.id);
        return before.isEmpty()
                ? List.of(Map.of("agency", "localAuthority"), Map.of("agency", "health"), Map.of("agency", "police"), Map.of("agency", "education"))
                : before.get(before.size() - 1).answers().invited().stream()
                        .map(each -> Map.<String, Object>of("agency", ConferenceTexts.orElse(each.agency(), ""), "who", ConferenceTexts.orElse(each.who(), ""))).toList();
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConferenceBookingAnswers answers) {
        var conference = paper.of(task);
        if (answers.joins() != null && together.booked(conference, task.by()).stream().noneMatch(each -> each.id.equals(answers.joins()))) {
            throw Refused.because("joinConference", answers.joinConference(), "Which day: that conference is not booked any more. Choose again.");
        }
        var all = ConferenceTogether.answeredFor(conference, together.toBeBooked(conference, task), answers.alsoFor());
        bookings.book(all, answers, task.by());
        together.completeOthers(all, task, id -> Map.of());
        return Map.of();
    }
}
