package org.childjourney.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.incidents.IncidentAnswers.done;
import static org.childjourney.incidents.IncidentAnswers.notNotified;
import static org.childjourney.incidents.IncidentAnswers.notified;
import static org.childjourney.incidents.IncidentAnswers.published;
import static org.childjourney.incidents.IncidentAnswers.rapidReview;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.childjourney.keptapart.KeptApartFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class SeriousIncidentTest {

    private static final String NOTIFY = "sin-5wd";
    private static final String RAPID = "rapid-review-15wd";
    private static final String PUBLISH = "lcspr-6m";
    private static final String ACTION = "learning-action-by";
    private static final String DECIDE = "userTask_decideOnTheNotification";
    private static final String REVIEW = "userTask_writeTheRapidReview";
    private static final String PUBLISHED = "userTask_publishTheReview";
    private static final String DO = "userTask_doTheLearningAction";
    private static final String HEAD = "head-of-service";

    @Autowired CaseDesk desk;
    @Autowired Incidents incidents;
    @Autowired LearningActionTable actions;
    @Autowired Access access;
    @Autowired Clocks clocks;
    @Autowired BirthsAndDeaths deaths;
    @Autowired ActsOnChildren acts;
    @Autowired KeptApartFiles files;

    @BeforeEach
    void begins() {
        desk.begins("2026-09-07T09:00:00Z");
    }

    @Test
    void the_panel_is_notified_within_five_working_days_a_rapid_review_follows_and_a_practice_review_is_published() {
        var child = desk.aChild("2015-02-01");
        var incident = known(child);
        assertThat(desk.task(incident, DECIDE).dueAt()).as("Monday after").isEqualTo("2026-09-14T23:00:00Z");
        assertThat(desk.task(incident, DECIDE).groups()).singleElement().asString().startsWith("restricted-si-");
        assertThat(desk.differences(incident)).isEmpty();
        desk.passesTo("2026-09-10T12:00:00Z");
        desk.isRefused(incident, DECIDE, HEAD, notified("2026-09-06T10:00+01:00"), "before we became aware");
        desk.isRefused(incident, DECIDE, HEAD, with(notified("2026-09-10T10:00+01:00"), "abuse", "no"), "Say why");
        desk.answers(incident, DECIDE, HEAD, notified("2026-09-10T10:00+01:00"));
        assertThat(desk.state(NOTIFY, incident)).isEqualTo("met");
        assertThat(desk.chronology(child)).contains("A serious incident was notified to the national panel.");
        assertThat(desk.task(incident, REVIEW).dueAt()).as("15 working days").isEqualTo("2026-10-01T23:00:00Z");

        desk.passesTo("2026-09-30T12:00:00Z");
        assertThat(desk.warnedAbout(incident)).contains(RAPID);
        desk.isRefused(incident, REVIEW, HEAD, rapidReview("2026-09-30T10:00+01:00", "review", "2026-09-01"), "Today or later");
        desk.isRefused(incident, REVIEW, HEAD, with(rapidReview("2026-09-30T10:00+01:00", "review"), "moreToLearn", "no"), "Say why");
        desk.answers(incident, REVIEW, HEAD, rapidReview("2026-09-30T10:00+01:00", "review", "2026-10-30", "2026-11-30"));
        assertThat(desk.state(RAPID, incident)).isEqualTo("met");
        assertThat(desk.task(incident, PUBLISHED).dueAt()).as("six months").isEqualTo("2027-03-30T23:00:00Z");
        assertThat(actions.findByIncident(incident)).hasSize(2);
        var first = actions.findByIncident(incident).stream().filter(each -> each.byOn.getMonthValue() == 10).findFirst().orElseThrow().id;
        var second = actions.findByIncident(incident).stream().filter(each -> each.byOn.getMonthValue() == 11).findFirst().orElseThrow().id;
        assertThat(desk.task(first, DO).dueAt()).isEqualTo("2026-10-31T00:00:00Z");
        desk.answers(first, DO, HEAD, done("2026-09-30T12:00+01:00"));
        assertThat(desk.state(ACTION, first)).isEqualTo("met");
        assertThat(desk.differences(incident)).isEmpty();

        desk.passesTo("2026-12-02T09:00:00Z");
        assertThat(desk.warnedAbout(second)).containsExactly(ACTION);
        assertThat(desk.state(ACTION, second)).isEqualTo("missed");
        desk.answers(second, DO, HEAD, done("2026-12-02T08:00Z"));
        assertThat(desk.state(ACTION, second)).isEqualTo("met-late");
        desk.passesTo("2027-03-01T12:00:00Z");
        desk.answers(incident, PUBLISHED, HEAD, published("2027-03-01T11:00Z"));
        assertThat(desk.state(PUBLISH, incident)).isEqualTo("met");
        assertThat(incidents.find(incident).orElseThrow().publishedAt()).isNotNull();
        assertThat(desk.reached(incident)).contains("serious-incident endEvent_published", "serious-incident event_rapidReviewNearlyDue", "serious-incident endEvent_escalated",
                "serious-incident event_reviewNearlyDue", "learning-action endEvent_done", "learning-action event_actionNearlyDue", "learning-action endEvent_escalated");
        assertThat(desk.differences(incident)).isEmpty();
    }

    @Test
    void what_is_late_is_asked_for_from_the_readers_of_the_file_and_done_late() {
        var child = desk.aChild("2015-02-01");
        var incident = known(child);
        desk.passesTo("2026-09-15T09:00:00Z");
        assertThat(desk.warnedAbout(incident)).containsExactly(NOTIFY);
        assertThat(desk.state(NOTIFY, incident)).isEqualTo("missed");
        assertThat(desk.asked(child)).isEmpty();
        assertThat(desk.asked(new ChildId(incident))).isNotEmpty();
        desk.answers(incident, DECIDE, HEAD, notified("2026-09-15T09:30+01:00"));
        assertThat(desk.state(NOTIFY, incident)).isEqualTo("met-late");
        desk.passesTo("2026-10-08T09:00:00Z");
        assertThat(desk.state(RAPID, incident)).isEqualTo("missed");
        desk.answers(incident, REVIEW, HEAD, rapidReview("2026-10-08T09:30+01:00", "review"));
        assertThat(desk.state(RAPID, incident)).isEqualTo("met-late");
        desk.passesTo("2027-04-09T09:00:00Z");
        assertThat(desk.state(PUBLISH, incident)).isEqualTo("missed");
        desk.answers(incident, PUBLISHED, HEAD, published("2027-04-09T09:30+01:00", "2027-05-01"));
        assertThat(desk.state(PUBLISH, incident)).isEqualTo("met-late");
        assertThat(actions.findByIncident(incident)).hasSize(1);
        assertThat(desk.reached(incident)).contains("serious-incident event_notificationNearlyDue");
    }

    @Test
    void what_need_not_be_notified_and_what_is_known_already_ends_sooner() {
        var none = known(desk.aChild("2015-02-01"));
        desk.isRefused(none, DECIDE, HEAD, with(notNotified(), "lookedAfter", "yes"), "always notified", "Say why");
        desk.answers(none, DECIDE, HEAD, notNotified());
        assertThat(desk.state(NOTIFY, none)).as("it was decided in time").isEqualTo("met");
        assertThat(desk.reached(none)).containsExactly("serious-incident endEvent_notNotifiable");

        var enough = known(desk.aChild("2015-02-01"));
        desk.passesTo("2026-09-08T12:00:00Z");
        desk.answers(enough, DECIDE, HEAD, notified("2026-09-08T12:00+01:00"));
        desk.answers(enough, REVIEW, HEAD, rapidReview("2026-09-08T12:30+01:00", "noReview"));
        assertThat(desk.reached(enough)).contains("serious-incident endEvent_learned");
        assertThat(incidents.find(enough).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void it_outlives_the_child_and_is_withdrawn_only_with_a_reason() {
        var child = desk.aChild("2015-02-01");
        var incident = known(child);
        desk.inOneTransaction(() -> deaths.died(child, LocalDate.parse("2026-09-07"), "team-manager"));
        assertThat(desk.state(NOTIFY, incident)).isEqualTo("running");
        assertThat(desk.waitsAt(incident)).containsExactly(DECIDE);
        desk.passesTo("2026-09-08T12:00:00Z");
        desk.answers(incident, DECIDE, HEAD, notified("2026-09-08T12:00+01:00"));
        desk.answers(incident, REVIEW, HEAD, rapidReview("2026-09-08T12:30+01:00", "review", "2026-10-30"));
        var action = actions.findByIncident(incident).get(0).id;
        assertThatThrownBy(() -> incidents.withdraw(incident, "", HEAD)).isInstanceOf(Refused.class);
        incidents.withdraw(incident, "Recorded twice.", HEAD);
        assertThat(desk.state(PUBLISH, incident)).isEqualTo("cancelled");
        assertThat(desk.state(ACTION, action)).isEqualTo("cancelled");
        assertThat(desk.waitsAt(incident)).isEmpty();

        var other = known(desk.aChild("2015-02-01"));
        incidents.withdraw(other, "Recorded twice.", HEAD);
        assertThat(desk.state(NOTIFY, other)).isEqualTo("cancelled");
        var third = known(desk.aChild("2015-02-01"));
        desk.answers(third, DECIDE, HEAD, notified("2026-09-08T13:00+01:00"));
        incidents.withdraw(third, "Recorded twice.", HEAD);
        assertThat(desk.state(RAPID, third)).isEqualTo("cancelled");
    }

    @Test
    void managers_report_it_and_only_its_readers_see_it() {
        var child = desk.aChild("2015-02-01");
        assertThat(acts.find("serious-incident", "social-worker", child)).isEmpty();
        acts.act("serious-incident", child, new Said(desk.now(), Map.of("what", "Injuries nobody explains.")), "team-manager");
        var file = files.readableBy("team-manager").stream().filter(each -> each.about().equals(child)).findFirst().orElseThrow();
        assertThat(access.mayRead("director", file.id())).isTrue();
        assertThat(access.mayRead("service-manager", file.id())).isFalse();
        assertThat(clocks.of(child)).isEmpty();
        var known = desk.aChild("2015-02-01");
        desk.joined(known, child);
        assertThat(incidents.find(file.id().value()).orElseThrow().child()).isEqualTo(known);
    }

    private UUID known(ChildId child) {
        return incidents.record(new NewIncident(child, desk.now(), "Injuries nobody explains (made up).", "Known:" + UUID.randomUUID()), "team-manager");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
