package org.childjourney.leavingcare;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about leaving care shows above its questions: the young person, the class, the adviser, the home, and what was said before. */
@Component
class LeavingCareOnForm {

    private final CareLeaverBook book;
    private final CareLeaverContacts contacts;
    private final LeavingCareClocks clocks;
    private final Directory directory;
    private final ChildRecords records;
    private final Papers papers;
    private final Clock clock;

    LeavingCareOnForm(CareLeaverBook book, CareLeaverContacts contacts, LeavingCareClocks clocks, Directory directory, ChildRecords records, Papers papers, Clock clock) {
        this.book = book;
        this.contacts = contacts;
        this.clocks = clocks;
        this.directory = directory;
        this.records = records;
        this.papers = papers;
        this.clock = clock;
    }

    CareLeaver of(TaskAtHand task) {
        return book.get(task.reference(LeavingCareProcesses.ID));
    }

    /** The values for the texts on the form; the look at the record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var leaver = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), leaver.child(), task.name()));
        values.put("leavingCareStanding", standing(leaver));
        values.put("livesNow", leaver.livesIn == null ? leaver.history().inCare() ? "in care" : "not recorded yet" : leaver.livesIn.label() + (Boolean.FALSE.equals(leaver.suitable) ? " (not suitable)" : ""));
        values.put("planWords", planWords(leaver));
        values.put("needsWords", papers.latest(leaver.id, "assess-the-pathway-needs", AssessThePathwayNeeds.class).map(AssessThePathwayNeeds::youngPersonSaid).orElse(null));
        var lines = contacts.lines(leaver.id).stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        values.put("contactLines", lines.isEmpty() ? null : lines);
        values.put("adult", book.hasTurned(leaver, 18, LondonTime.day(clock.instant())));
        values.put("accommodationChoices", Oc3Code.choices(Accommodation.values()));
        values.put("activityChoices", Oc3Code.choices(CareLeaverActivity.values()));
        values.put("inTouchChoices", Oc3Code.choices(InTouch.values()));
        return values;
    }

    /** The same, and by when it is due. */
    Map<String, Object> values(TaskAtHand task, String rule) {
        return due(values(task), rule, of(task).id);
    }

    Map<String, Object> atBirthday(TaskAtHand task, CareLeaverBirthday birthday) {
        var values = due(values(task), LeavingCareClocks.BIRTHDAY, birthday.id);
        values.put("birthdayWords", "the birthday of " + birthday.age + ", " + LondonTime.longDate(CareHistory.birthday(book.born(of(task)), birthday.age)));
        return values;
    }

    /** The rule whose clock the plan of now is due by. */
    String planRule(CareLeaver leaver) {
        return clocks.runs(LeavingCareClocks.REVIEW_AFTER_MOVE, leaver.id) ? LeavingCareClocks.REVIEW_AFTER_MOVE
                : leaver.planAgreedAt == null ? LeavingCareClocks.PLAN : LeavingCareClocks.REVIEW;
    }

    private Map<String, Object> due(Map<String, Object> values, String rule, UUID subject) {
        values.put("dueBy", LondonTime.due(clocks.dueAt(rule, subject)));
        return values;
    }

    private String standing(CareLeaver leaver) {
        String who = leaver.adviser == null ? "No personal adviser is named yet." : "Personal adviser: "
                + directory.nameOf(leaver.adviser) + ".";
        return leaver.careClass == null ? "The class is not confirmed yet." : leaver.careClass.label() + " since " + LondonTime.longDate(leaver.classSince) + ". " + who;
    }

    private String planWords(CareLeaver leaver) {
        var reviewed = papers.latest(leaver.id, PathwayPlans.AGAIN, ReviewThePathwayPlan.class).map(ReviewThePathwayPlan::inMyWords);
        return reviewed.or(() -> papers.latest(leaver.id, PathwayPlans.FIRST, WriteThePathwayPlan.class).map(WriteThePathwayPlan::inMyWords)).orElse(null);
    }
}
