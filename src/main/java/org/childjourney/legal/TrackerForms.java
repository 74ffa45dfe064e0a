package org.childjourney.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the tracker meeting: every open case its reader may read, with the next date, and which duties are late. */
@Configuration(proxyBeanMethods = false)
class TrackerForms {

    private static final int DAYS_TO_THE_NEXT = 14;

    @Bean
    TaskForm<TrackerMeeting> goDownTheOpenCases(LegalOnForm onForm, TrackerMeetings meetings, LegalCourse course, Clocks ledger, Clock clock) {
        return TaskForm.of(TrackerMeetings.FORM, TrackerMeeting.class, task -> {
            var values = onForm.values(task);
            var open = meetings.readable(task.by());
            LocalDate tracked = onForm.of(task).trackedOn;
            LocalDate next = tracked == null ? LondonTime.day(onForm.of(task).openedAt).plusDays(DAYS_TO_THE_NEXT) : tracked.plusDays(DAYS_TO_THE_NEXT);
            values.put("trackedWords", tracked == null ? "not yet" : LondonTime.longDate(tracked));
            values.put("nextTrackerWords", LondonTime.longDate(next));
            values.put("caseLines", LegalOnForm.lines(open.stream().map(each -> line(each, onForm, course, ledger, clock, task)).toList()));
            values.put("caseChoices", open.stream().map(each -> LegalOnForm.choice(onForm.nameOf(course.lead(each), task), each.id.toString())).toList());
            values.put("cases", open.stream().map(each -> Map.of("record", each.id.toString())).toList());
            return values;
        }, (task, answers) -> meetings.note(LegalOnForm.id(task), answers, task.by()));
    }

    private static String line(LegalCase legalCase, LegalOnForm onForm, LegalCourse course, Clocks ledger, Clock clock, TaskAtHand task) {
        UUID lead = course.lead(legalCase).id;
        var running = ledger.about(lead).stream().filter(ClockEntry::isOpen).toList();
        List<String> late = running.stream().filter(entry -> entry.state(clock.instant()).isLate()).map(ClockEntry::rule).toList();
        String next = running.stream().filter(entry -> !entry.state(clock.instant()).isLate()).findFirst().map(entry -> entry.rule() + " " + LondonTime.due(entry.dueAt()))
                .orElse("no date");
        return onForm.nameOf(course.lead(legalCase), task) + ": " + legalCase.stage.label() + "; next: " + next
                + (legalCase.nextDateOn == null ? "" : "; next hearing " + LondonTime.longDate(legalCase.nextDateOn)) + (late.isEmpty() ? "" : "; **late: " + String.join(", ", late) + "**");
    }
}
