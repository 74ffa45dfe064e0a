package org.childjourney.legal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tracker meeting, every fortnight: one form goes down every open case its reader may read, and notes next step, drift and who is late. */
@Service
@Transactional
class TrackerMeetings {

    static final String FORM = "go-down-the-open-cases";
    private static final String TASK = "userTask_goDownTheOpenCases";

    private final LegalCaseTable table;
    private final LegalCourse course;
    private final TrackerClock fortnight;
    private final OpenTasks tasks;
    private final Access access;
    private final Papers papers;
    private final JdbcClient database;
    private final Clock clock;

    TrackerMeetings(LegalCaseTable table, LegalCourse course, TrackerClock fortnight, OpenTasks tasks, Access access, Papers papers, JdbcClient database, Clock clock) {
        this.table = table;
        this.course = course;
        this.fortnight = fortnight;
        this.tasks = tasks;
        this.access = access;
        this.papers = papers;
        this.database = database;
        this.clock = clock;
    }

    /** Every open case whose children the person may read, all of them. */
    List<LegalCase> readable(String user) {
        return table.findByEndedAtIsNullOrderByOpenedAt().stream()
                .filter(legalCase -> course.children(legalCase).stream().allMatch(part -> access.mayRead(user, part.child()))).toList();
    }

    /** Notes each case, and closes the tracker task of those noted beside the one in hand. */
    void note(UUID inHand, TrackerMeeting answers, String by) {
        var readable = readable(by);
        check(inHand, readable, answers);
        for (var line : answers.cases()) {
            var legalCase = readable.stream().filter(each -> each.id.toString().equals(line.record())).findFirst().orElseThrow();
            note(legalCase, answers.heldOn(), line, by);
            if (!legalCase.id.equals(inHand)) {
                tasks.of(LegalProcesses.TRACKER, LegalProcesses.ID, legalCase.id, TASK).ifPresent(task -> tasks.complete(task.id(), java.util.Map.of()));
            }
        }
    }

    private void check(UUID inHand, List<LegalCase> readable, TrackerMeeting answers) {
        var ids = readable.stream().map(legalCase -> legalCase.id.toString()).toList();
        var named = answers.cases().stream().map(TrackerMeeting.Line::record).toList();
        var check = Moments.pastDay(new Answers(), "heldOn", "Tracker meeting held on", answers.heldOn(), null, "", clock.instant())
                .require(named.contains(inHand.toString()), "cases", null, "The case you opened this from has no line yet.")
                .require(named.stream().distinct().count() == named.size() && ids.containsAll(named), "cases", null, "Each open case has one line; choose from the list.");
        answers.cases().forEach(line -> check.require(!line.nextOn().isBefore(answers.heldOn()), "cases", line.nextOn(), "By when? It lies before the meeting."));
        readable.stream().filter(each -> named.contains(each.id.toString())).forEach(each -> check
                .require(!answers.heldOn().isBefore(LondonTime.day(each.openedAt)), "heldOn", answers.heldOn(), "A case was not yet open on that day.")
                .require(each.trackedOn == null || each.trackedOn.isBefore(answers.heldOn()), "heldOn", answers.heldOn(),
                        "A case was noted at a tracker of that day or later already."));
        check.orRefuse();
    }

    private void note(LegalCase legalCase, LocalDate heldOn, TrackerMeeting.Line line, String by) {
        boolean drift = YesNo.isYes(line.drift());
        database.sql("""
                insert into legal_tracker_notes (id, legal_case, held_on, next_step, next_on, drift, who_is_late, what_is_done, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), legalCase.id, heldOn, line.nextStep(), line.nextOn(), drift, line.whoIsLate(),
                line.whatIsDone(), Timestamp.from(clock.instant()), by).update();
        papers.keep(legalCase.id, course.lead(legalCase).child(), FORM, clock.instant(), line, by);
        legalCase.trackedOn = heldOn;
        fortnight.meet(legalCase.lead, heldOn, by);
        String words = line.nextStep() + " By " + LondonTime.longDate(line.nextOn()) + "." + (drift ? " Late: " + line.whoIsLate() + ". " + line.whatIsDone() : "");
        course.tell(legalCase, part -> new LegalCaseTracked(legalCase.id, part.child(), part.journey(), clock.instant(), by, drift, words));
    }
}
