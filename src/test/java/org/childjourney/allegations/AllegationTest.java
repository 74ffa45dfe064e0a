package org.childjourney.allegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.allegations.AllegationAnswers.concluded;
import static org.childjourney.allegations.AllegationAnswers.decided;
import static org.childjourney.allegations.AllegationAnswers.met;
import static org.childjourney.allegations.AllegationAnswers.reported;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.View;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.childjourney.keptapart.KeptApartFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class AllegationTest {

    private static final String LADO = "lado-1wd";
    private static final String REPORT = "userTask_reportToTheDesignatedOfficer";
    private static final String DECIDE = "userTask_decideOnTheAllegation";
    private static final String MEET = "userTask_holdTheAllegationMeeting";
    private static final String CONCLUDE = "userTask_concludeTheAllegation";
    private static final String OFFICER = "head-of-service";
    private static final String HEARD_IT = "social-worker";

    @Autowired CaseDesk desk;
    @Autowired Allegations allegations;
    @Autowired KeptApartFiles files;
    @Autowired ActsOnChildren acts;
    @Autowired Access access;
    @Autowired ViewsOfRecord views;
    @Autowired ChildRecords records;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired OpenTasks tasks;
    @Autowired Directory directory;

    @BeforeEach
    void begins() {
        desk.begins("2026-09-07T09:00:00Z");
    }

    @Test
    void the_designated_officer_is_told_within_a_working_day_and_the_allegation_is_met_about_and_concluded() {
        var child = desk.aChild("2015-02-01");
        var file = heard(child);
        assertThat(desk.task(file, REPORT).dueAt()).as("the end of Tuesday").isEqualTo("2026-09-08T23:00:00Z");
        assertThat(desk.task(file, REPORT).groups()).as("the file's own readers").singleElement().asString().startsWith("restricted-al-");
        assertThat(directory.groupsOf(OFFICER)).containsAll(desk.task(file, REPORT).groups());
        assertThat(desk.differences(file)).isEmpty();
        desk.passesTo("2026-09-07T12:00:00Z");
        desk.isRefused(file, REPORT, HEARD_IT, reported("2026-09-07T07:00+01:00"), "before the allegation was heard");
        desk.answers(file, REPORT, HEARD_IT, reported("2026-09-07T12:30+01:00"));
        assertThat(desk.state(LADO, file)).isEqualTo("met");
        desk.isRefused(file, DECIDE, OFFICER, with(decided("meeting"), "harmedChild", "no"), "None of the three is met", "Say why");
        desk.answers(file, DECIDE, OFFICER, decided("meeting"));
        desk.answers(file, MEET, OFFICER, met("2026-09-07T13:00+01:00", true));
        desk.passesTo("2026-09-14T12:00:00Z");
        desk.answers(file, MEET, OFFICER, met("2026-09-14T12:00+01:00", false));
        desk.isRefused(file, CONCLUDE, OFFICER, with(concluded("substantiated", "doNotRefer"), "removed", "yes"), "must refer them", "Say why");
        desk.answers(file, CONCLUDE, OFFICER, concluded("substantiated", "refer"));
        assertThat(allegations.find(file).orElseThrow()).satisfies(facts -> {
            assertThat(facts.outcome()).isEqualTo(AllegationOutcome.SUBSTANTIATED);
            assertThat(facts.meetings()).isEqualTo(2);
            assertThat(facts.barringReferral()).isTrue();
            assertThat(facts.isOpen()).isFalse();
        });
        assertThat(desk.reached(file)).contains("allegation-against-worker endEvent_concluded");
    }

    @Test
    void nothing_of_it_stands_on_the_childs_page_and_only_named_readers_see_it_each_look_written_down() {
        var child = desk.aChild("2015-02-01");
        var before = desk.chronology(child);
        var file = allegations.record(news(child, OFFICER, "quality-auditor"), HEARD_IT);
        assertThat(desk.chronology(child)).isEqualTo(before);
        assertThat(clocks.of(child)).isEmpty();
        assertThat(desk.heard(JourneyEvent.class)).noneMatch(event -> event.what().contains("grabbed"));
        for (String other : List.of("team-manager", "service-manager", "director", "independent-reviewing-officer", "quality-auditor")) {
            assertThat(access.mayRead(other, new ChildId(file))).as(other).isFalse();
            assertThatThrownBy(() -> records.heading(other, new ChildId(file), "A look")).isInstanceOf(NotAllowed.class);
        }
        assertThat(records.heading(OFFICER, new ChildId(file), "A look")).containsEntry("childReference", files.find(new ChildId(file)).orElseThrow().reference());
        assertThat(views.of(new ChildId(file))).extracting(View::who).contains("team-manager", OFFICER);
        assertThat(views.of(new ChildId(file))).filteredOn(look -> !look.granted()).hasSize(5);
        assertThat(files.readableBy(OFFICER)).anyMatch(each -> each.id().value().equals(file));
        assertThat(files.readableBy("team-manager")).noneMatch(each -> each.id().value().equals(file));
        assertThatThrownBy(() -> files.alsoReads(file, "director", "team-manager")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> files.alsoReads(file, "quality-auditor", OFFICER)).isInstanceOf(Refused.class).hasMessageContaining("This file is about them");
        files.alsoReads(file, "director", OFFICER);
        assertThat(access.mayRead("director", new ChildId(file))).isTrue();
    }

    @Test
    void a_report_not_made_is_asked_for_from_its_readers_alone_and_made_late() {
        var child = desk.aChild("2015-02-01");
        var file = heard(child);
        desk.passesTo("2026-09-09T09:00:00Z");
        assertThat(desk.warnedAbout(file)).containsExactly(LADO);
        assertThat(desk.state(LADO, file)).isEqualTo("missed");
        assertThat(desk.asked(child)).as("nothing is asked about the child").isEmpty();
        assertThat(desk.asked(new ChildId(file))).isNotEmpty().allMatch(group -> group.startsWith("restricted-al-"));
        var escalation = escalations.of(new ChildId(file)).get(0).id();
        var answer = tasks.of("escalation", "escalationId", escalation);
        assertThat(answer).isNotEmpty();
        desk.answers(escalation, answer.get(0).key(), OFFICER, Map.of("whatWasLate", "The head was away; told this morning.", "meansForChild", "He was at home, she was safe.",
                "decision", "newDate", "lookAgainOn", "2026-09-09", "told", "Her worker."));
        desk.answers(file, REPORT, HEARD_IT, reported("2026-09-09T09:30+01:00"));
        assertThat(desk.state(LADO, file)).isEqualTo("met-late");
        desk.answers(file, DECIDE, OFFICER, decided("employer"));
        assertThat(desk.reached(file)).contains("allegation-against-worker event_reportNearlyDue", "allegation-against-worker endEvent_escalated",
                "allegation-against-worker endEvent_notForTheOfficer");
        assertThat(desk.chronology(child)).noneMatch(line -> line.contains("designated"));
    }

    @Test
    void harm_to_the_child_goes_to_a_strategy_discussion_which_learns_nothing_of_the_file() {
        var child = desk.aChild("2015-02-01");
        var file = heard(child);
        desk.passesTo("2026-09-07T12:00:00Z");
        var harm = with(reported("2026-09-07T12:30+01:00"), "childAtRisk", "yes");
        harm.put("harmInRecord", "A bruise on the arm, seen at school.");
        desk.answers(file, REPORT, HEARD_IT, harm);
        assertThat(desk.heard(HarmSuspected.class)).singleElement().satisfies(event -> {
            assertThat(event.child()).isEqualTo(child);
            assertThat(event.kind() + event.stage() + event.what()).doesNotContainIgnoringCase("allegation").contains("A bruise on the arm");
        });
        assertThat(desk.chronology(child)).anyMatch(line -> line.contains("A bruise on the arm")).noneMatch(line -> line.contains("grabbed"));
    }

    @Test
    void the_person_it_is_about_never_reads_it_and_it_goes_on_whatever_becomes_of_the_child() {
        var child = desk.aChild("2015-02-01");
        assertThatThrownBy(() -> allegations.record(news(child, OFFICER, OFFICER), HEARD_IT)).isInstanceOf(Refused.class).hasMessageContaining("cannot be the designated officer");
        assertThatThrownBy(() -> allegations.record(news(child, OFFICER, HEARD_IT), HEARD_IT)).isInstanceOf(Refused.class).hasMessageContaining("against yourself");
        var file = heard(child);
        desk.inOneTransaction(() -> clocks.cancelAllOf(child, "The child died.", "team-manager"));
        assertThat(desk.state(LADO, file)).isEqualTo("running");
        var known = desk.aChild("2015-02-01");
        desk.joined(known, child);
        assertThat(allegations.find(file).orElseThrow().child()).isEqualTo(known);
        assertThat(files.find(new ChildId(file)).orElseThrow().about()).isEqualTo(known);
        assertThatThrownBy(() -> allegations.withdraw(file, " ", OFFICER)).isInstanceOf(Refused.class);
        allegations.withdraw(file, "Recorded twice.", OFFICER);
        assertThat(desk.state(LADO, file)).isEqualTo("cancelled");
        assertThat(desk.waitsAt(file)).isEmpty();
    }

    @Test
    void it_is_recorded_from_the_childs_page_which_shows_nothing_afterwards() {
        var child = desk.aChild("2015-02-01");
        acts.act("allegation", child, new Said(desk.now(), Map.of("person", "A made-up teacher", "role", "Teacher", "what", "Grabbed her arm.", "designated", OFFICER)), HEARD_IT);
        assertThat(files.readableBy(HEARD_IT)).anyMatch(each -> each.about().equals(child));
        assertThat(desk.heard(JourneyEvent.class)).noneMatch(event -> event.what().contains("Grabbed"));
    }

    private UUID heard(ChildId child) {
        return allegations.record(news(child, OFFICER, null), HEARD_IT);
    }

    private NewAllegation news(ChildId child, String designated, String accused) {
        return new NewAllegation(child, desk.now(), designated, "A made-up teacher", "Teacher", accused, "He grabbed me, she said.", "Heard:" + UUID.randomUUID());
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
