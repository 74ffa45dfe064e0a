package org.childjourney.legal;

import java.time.LocalDate;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the tracker meeting: every open case its reader may read, with the next date, and which duties are late. */
@Configuration(proxyBeanMethods = false)
class TrackerForms {

    @Bean
    TaskForm<TrackerMeeting> goDownTheOpenCases(LegalOnForm onForm, TrackerMeetings meetings, TrackerLines lines) {
        return TaskForm.of(TrackerMeetings.FORM, TrackerMeeting.class, task -> {
            var values = onForm.values(task);
            var open = meetings.readable(task.by());
            LocalDate tracked = onForm.of(task).trackedOn;
            values.put("trackedWords", tracked == null ? "not yet" : LondonTime.longDate(tracked));
            values.put("nextTrackerWords", onForm.due(TrackerClock.RULE, onForm.of(task)));
            values.put("caseLines", LegalOnForm.lines(open.stream().map(each -> lines.of(each, onForm, task)).toList()));
            values.put("caseChoices", open.stream().map(each -> LegalOnForm.choice(lines.nameOf(each, onForm, task), each.id.toString())).toList());
            values.put("cases", open.stream().map(each -> Map.of("record", each.id.toString())).toList());
            return values;
        }, (TaskAtHand task, TrackerMeeting answers) -> meetings.note(LegalOnForm.id(task), answers, task.by()));
    }
}
