package org.childjourney.secure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.secure.SecureAnswers.admitted;
import static org.childjourney.secure.SecureAnswers.decided;
import static org.childjourney.secure.SecureAnswers.didNotComeIn;
import static org.childjourney.secure.SecureAnswers.left;
import static org.childjourney.secure.SecureAnswers.order;
import static org.childjourney.secure.SecureAnswers.panel;
import static org.childjourney.secure.SecureAnswers.reviewed;

import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.care.CareAnswers;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.NewCare;
import org.childjourney.care.PlacementKind;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class SecureAccommodationTest {

    private static final String HOURS = "secure-accommodation-72h";
    private static final String ORDER = "secure-order-3m-6m";
    private static final String FIRST_REVIEW = "secure-review-1m";
    private static final String REVIEW = "secure-review-3m";
    private static final String DECIDE = "userTask_decideOnSecureAccommodation";
    private static final String ADMIT = "userTask_recordTheAdmission";
    private static final String SAY = "userTask_sayWhatFollows";
    private static final String PANEL = "userTask_holdTheSecureReview";

    @Autowired CaseDesk desk;
    @Autowired SecureAccommodations secure;
    @Autowired CareEpisodes care;
    @Autowired ActsOnChildren acts;
    @Autowired Journeys journeys;

    @BeforeEach
    void begins() {
        desk.begins("2026-10-23T09:00:00Z");
    }

    @Test
    void a_child_is_kept_for_hours_then_by_order_of_a_court_and_a_panel_looks_again_until_the_child_leaves() {
        var child = desk.aChild("2011-05-04");
        var stay = asked(child);
        assertThat(desk.task(stay, DECIDE).groups()).containsExactly("head-of-service");
        desk.answers(stay, DECIDE, "head-of-service", decided("place"));
        assertThat(desk.task(stay, ADMIT).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        desk.passesTo("2026-10-23T12:30:00Z");
        desk.isRefused(stay, ADMIT, "social-worker", admitted("2026-10-23T09:00+01:00"), "before it was decided");
        desk.answers(stay, ADMIT, "social-worker", admitted("2026-10-23T13:00+01:00"));
        assertThat(desk.waitsAt(stay)).containsExactly(PANEL, SAY);
        assertThat(desk.task(stay, SAY).dueAt()).as("72 hours, though the clocks go back").isEqualTo("2026-10-26T12:00:00Z");
        assertThat(desk.task(stay, PANEL).dueAt()).as("a month").isEqualTo("2026-11-24T00:00:00Z");
        assertThat(desk.differences(stay)).isEmpty();

        desk.passesTo("2026-10-26T10:30:00Z");
        assertThat(desk.warnedAbout(stay)).containsExactly(HOURS);
        assertThat(desk.asked(child)).isNotEmpty();
        desk.isRefused(stay, SAY, "social-worker", order("2026-10-26T10:00Z", "2027-02-15T12:00Z"), "three months at most");
        desk.answers(stay, SAY, "social-worker", order("2026-10-26T10:00Z", "2027-01-26T12:00Z"));
        assertThat(desk.state(HOURS, stay)).isEqualTo("met");
        assertThat(desk.clock(ORDER, stay).dueAt()).as("as the order says").isEqualTo("2027-01-26T12:00:00Z");

        desk.passesTo("2026-11-20T12:00:00Z");
        var two = reviewed("2026-11-20T11:00Z", "goOn");
        two.put("panel", panel("no", "no"));
        desk.isRefused(stay, PANEL, "head-of-service", two, "at least three", "independent");
        var wrong = reviewed("2026-11-20T11:00Z", "goOn");
        wrong.put("otherPlace", "yes");
        desk.isRefused(stay, PANEL, "head-of-service", wrong, "The rule table suggests", "Say why");
        desk.answers(stay, PANEL, "head-of-service", reviewed("2026-11-20T11:00Z", "goOn"));
        assertThat(desk.state(FIRST_REVIEW, stay)).isEqualTo("met");
        assertThat(desk.clock(REVIEW, stay).dueAt()).as("three months from the review").isEqualTo("2027-02-21T00:00:00Z");

        desk.passesTo("2027-01-25T12:00:00Z");
        assertThat(desk.warnedAbout(stay)).contains(ORDER);
        desk.isRefused(stay, SAY, "social-worker", order("2027-01-25T10:00Z", "2027-08-25T12:00+01:00"), "six months at most");
        desk.answers(stay, SAY, "social-worker", order("2027-01-25T10:00Z", "2027-07-25T12:00+01:00"));
        assertThat(desk.differences(stay)).isEmpty();

        desk.passesTo("2027-02-01T12:00:00Z");
        assertThatThrownBy(() -> secure.childLeft(stay, desk.now().plusSeconds(60), "At home", "social-worker")).isInstanceOf(Refused.class);
        secure.childLeft(stay, desk.now(), "With her aunt in York.", "social-worker");
        assertThat(desk.state(ORDER, stay)).isEqualTo("met");
        assertThat(desk.state(REVIEW, stay)).isEqualTo("cancelled");
        assertThat(desk.waitsAt(stay)).isEmpty();
        assertThat(secure.find(stay).orElseThrow()).satisfies(facts -> {
            assertThat(facts.end()).isEqualTo(SecureEnd.LEFT);
            assertThat(facts.orders()).isEqualTo(2);
        });
        assertThat(desk.reached(stay)).contains("secure-accommodation endEvent_placed", "secure-stay endEvent_orderInForce", "secure-stay event_childLeft",
                "secure-stay endEvent_escalated", "secure-review endEvent_placementGoesOn", "secure-review event_childLeft");
        assertThat(desk.chronology(child)).anyMatch(line -> line.startsWith("Placed in secure accommodation")).anyMatch(line -> line.startsWith("Secure accommodation order"))
                .anyMatch(line -> line.contains("I want to see my dog")).anyMatch(line -> line.startsWith("The child left secure accommodation"));
        assertThat(desk.differences(stay)).isEmpty();
    }

    @Test
    void an_order_changes_no_legal_status_and_the_secure_home_is_a_placement_recorded_by_a_move() {
        var child = desk.aChild("2011-05-04");
        var journey = desk.journey(child);
        var period = desk.inOneTransaction(() -> care.begin(new NewCare(child, journey, LegalStatus.C2, desk.now(), "A made-up order", "Order:" + child), "team-manager"));
        desk.passesTo("2026-10-23T09:30:00Z");
        desk.answers(period, "userTask_recordTheWayIn", "social-worker", CareAnswers.byOrder("C2", "2026-10-23T10:00+01:00"));
        desk.answers(period, "userTask_matchThePlacement", "social-worker", CareAnswers.match("U6", "PR1"));
        desk.answers(period, "userTask_recordTheMoveIn", "social-worker", CareAnswers.movedIn("2026-10-23T10:15+01:00"));
        var before = care.find(period).orElseThrow();
        assertThat(before.legalStatus()).isEqualTo(LegalStatus.C2);
        assertThat(before.placement().kind()).isEqualTo(PlacementKind.U6);
        assertThat(desk.waitsAt(period)).doesNotContain("userTask_sayWhyTheChildMoves");

        var stay = placed(child, "2026-10-23T10:30+01:00");
        assertThat(desk.waitsAt(period)).contains("userTask_sayWhyTheChildMoves");
        desk.passesTo("2026-10-26T09:00:00Z");
        desk.answers(stay, SAY, "social-worker", order("2026-10-26T08:00Z", "2027-01-20T12:00Z"));
        assertThat(care.find(period).orElseThrow()).satisfies(after -> {
            assertThat(after.legalStatus()).as("section 25 is no status of the return").isEqualTo(LegalStatus.C2);
            assertThat(after.statusSince()).isEqualTo(before.statusSince());
        });
    }

    @Test
    void when_the_hours_are_over_and_nobody_opened_the_door_a_manager_is_told_at_once() {
        var child = desk.aChild("2011-05-04");
        var stay = placed(child, "2026-10-23T10:00+01:00");
        desk.passesTo("2026-10-26T10:00:00Z");
        assertThat(desk.heard(SecureRightOver.class)).singleElement().satisfies(told -> assertThat(told.what()).contains("must be opened now"));
        assertThat(desk.state(HOURS, stay)).isEqualTo("missed");
        assertThat(desk.asked(child)).isNotEmpty();
        assertThat(desk.waitsAt(stay)).as("nothing late is ever locked").contains(SAY);
        desk.answers(stay, SAY, "social-worker", order("2026-10-26T09:30Z", "2027-01-20T12:00Z"));
        assertThat(desk.state(HOURS, stay)).isEqualTo("met-late");

        desk.passesTo("2026-11-24T10:00:00Z");
        assertThat(desk.warnedAbout(stay)).contains(FIRST_REVIEW);
        assertThat(desk.state(FIRST_REVIEW, stay)).isEqualTo("missed");
        desk.answers(stay, PANEL, "head-of-service", reviewed("2026-11-24T09:00Z", "end"));
        assertThat(desk.state(FIRST_REVIEW, stay)).isEqualTo("met-late");
        assertThat(desk.heard(SecurePlacementToEnd.class)).hasSize(1);
        assertThat(desk.waitsAt(stay)).as("while the child is there the panel looks again").containsExactly(PANEL, SAY);
        desk.isRefused(stay, SAY, "social-worker", left("2026-11-23T09:00Z"), "last known to be there");
        desk.answers(stay, SAY, "social-worker", left("2026-11-24T09:30Z"));
        assertThat(desk.waitsAt(stay)).isEmpty();
        assertThat(desk.reached(stay)).contains("secure-stay event_authorityOver", "secure-stay endEvent_managerTold", "secure-stay endEvent_childLeft",
                "secure-review endEvent_placementToEnd", "secure-review event_reviewNearlyDue", "secure-review endEvent_escalated", "secure-review endEvent_childLeft");
        assertThat(desk.differences(stay)).isEmpty();
    }

    @Test
    void nobody_can_decide_for_it_where_no_criterion_is_met_and_under_thirteen_the_secretary_of_state_must_approve() {
        var stay = asked(desk.aChild("2011-05-04"));
        var none = decided("place");
        none.put("absconds", "no");
        desk.isRefused(stay, DECIDE, "head-of-service", none, "No criterion of section 25 is met");
        desk.isRefused(stay, DECIDE, "head-of-service", decided("doNotPlace"), "Say why");
        var against = decided("doNotPlace");
        against.put("whyDifferent", "Her aunt came from York today.");
        desk.answers(stay, DECIDE, "head-of-service", against);
        assertThat(desk.reached(stay)).containsExactly("secure-accommodation endEvent_notPlaced");
        assertThat(secure.find(stay).orElseThrow().end()).isEqualTo(SecureEnd.NOT_PLACED);

        var twelve = asked(desk.aChild("2013-10-24"));
        desk.isRefused(twelve, DECIDE, "head-of-service", with(decided("place"), "approved", "no"), "Secretary of State");
        var approved = with(decided("place"), "approved", "yes");
        approved.putAll(Map.of("approvedOn", "2026-10-22", "approvalReference", "SoS-1"));
        desk.answers(twelve, DECIDE, "head-of-service", approved);
        desk.answers(twelve, ADMIT, "social-worker", didNotComeIn());
        assertThat(desk.reached(twelve)).containsExactly("secure-accommodation endEvent_didNotComeIn");
        assertThat(secure.find(twelve).orElseThrow().end()).isEqualTo(SecureEnd.DID_NOT_COME_IN);
    }

    @Test
    void the_hours_of_all_stays_add_up_and_when_none_is_left_the_child_cannot_come_in() {
        var child = desk.aChild("2011-05-04");
        var first = placed(child, "2026-10-23T10:00+01:00");
        desk.passesTo("2026-10-25T09:00:00Z");
        secure.childLeft(first, desk.now(), "At her aunt's.", "social-worker");
        assertThat(desk.state(HOURS, first)).isEqualTo("met");

        desk.passesTo("2026-10-30T09:00:00Z");
        var second = placed(child, "2026-10-30T09:00Z");
        assertThat(desk.task(second, SAY).dueAt()).as("24 hours are left").isEqualTo("2026-10-31T09:00:00Z");
        desk.passesTo("2026-10-31T08:00:00Z");
        desk.answers(second, SAY, "social-worker", left("2026-10-31T08:00Z"));

        var third = asked(child);
        desk.answers(third, DECIDE, "head-of-service", decided("place"));
        desk.passesTo("2026-10-31T10:00:00Z");
        desk.answers(third, ADMIT, "social-worker", admitted("2026-10-31T09:00Z"));
        assertThat(desk.clock(HOURS, third).dueAt()).as("one hour is left").isEqualTo("2026-10-31T10:00:00Z");
        secure.childLeft(third, desk.now(), "At her aunt's.", "social-worker");
        var fourth = asked(child);
        desk.answers(fourth, DECIDE, "head-of-service", decided("place"));
        desk.isRefused(fourth, ADMIT, "social-worker", admitted("2026-10-31T10:00Z"), "No hour is left");
        var byOrder = admitted("2026-10-31T10:00Z");
        byOrder.putAll(Map.of("ordered", "yes", "orderMadeAt", "2026-10-31T09:30Z", "orderEndsAt", "2027-01-31T12:00Z", "court", "The made-up family court"));
        desk.answers(fourth, ADMIT, "social-worker", byOrder);
        assertThat(desk.rules(fourth)).containsExactlyInAnyOrder(FIRST_REVIEW, ORDER);
        assertThat(desk.differences(fourth)).isEmpty();
    }

    @Test
    void an_order_that_ran_out_and_a_later_review_that_was_missed_are_late_and_what_runs_falls_away_with_the_child() {
        var child = desk.aChild("2011-05-04");
        var stay = placed(child, "2026-10-23T10:00+01:00");
        desk.passesTo("2026-10-23T12:00:00Z");
        desk.answers(stay, SAY, "social-worker", order("2026-10-23T12:00+01:00", "2027-01-23T12:00Z"));
        desk.passesTo("2026-11-20T12:00:00Z");
        desk.answers(stay, PANEL, "head-of-service", reviewed("2026-11-20T11:00Z", "goOn"));
        desk.passesTo("2027-01-23T13:00:00Z");
        assertThat(desk.state(ORDER, stay)).isEqualTo("missed");
        assertThat(desk.heard(SecureRightOver.class)).hasSize(1);
        desk.answers(stay, SAY, "social-worker", order("2027-01-23T12:30Z", "2027-06-01T12:00+01:00"));
        assertThat(desk.states(ORDER, stay)).containsExactly("met-late", "running");
        desk.passesTo("2027-02-10T12:00:00Z");
        desk.answers(stay, PANEL, "head-of-service", reviewed("2027-02-10T11:00Z", "goOn"));
        desk.passesTo("2027-05-11T12:00:00Z");
        assertThat(desk.states(REVIEW, stay)).containsExactly("met", "missed");
        assertThat(desk.warnedAbout(stay)).contains(REVIEW);
        desk.answers(stay, PANEL, "head-of-service", reviewed("2027-05-11T11:00Z", "goOn"));
        desk.inOneTransaction(() -> secure.end(child, Ending.DEATH, "team-manager"));
        assertThat(desk.states(ORDER, stay)).containsExactly("met-late", "cancelled");
        assertThat(desk.states(REVIEW, stay)).containsExactly("met", "met-late", "cancelled");
        assertThat(desk.differences(stay)).isEmpty();
    }

    @Test
    void it_ends_with_the_child_and_belongs_to_the_known_child() {
        var child = desk.aChild("2011-05-04");
        var stay = placed(child, "2026-10-23T10:00+01:00");
        desk.inOneTransaction(() -> secure.end(child, Ending.DEATH, "team-manager"));
        assertThat(desk.state(HOURS, stay)).isEqualTo("cancelled");
        assertThat(desk.state(FIRST_REVIEW, stay)).isEqualTo("cancelled");
        assertThat(desk.waitsAt(stay)).isEmpty();
        assertThat(desk.differences(stay)).isEmpty();
        var known = desk.aChild("2011-05-04");
        desk.joined(known, child);
        assertThat(secure.of(known)).extracting(SecureFacts::id).containsExactly(stay);
    }

    @Test
    void only_for_a_child_in_care_can_somebody_ask_and_it_ends_with_care() {
        var child = desk.aChild("2011-05-04");
        assertThat(acts.find("secure-accommodation", "social-worker", child)).isEmpty();
        var journey = desk.journey(child);
        var period = desk.inOneTransaction(() -> care.begin(new NewCare(child, journey, LegalStatus.C2, desk.now(), "A made-up order", "Order:1"), "team-manager"));
        acts.act("secure-accommodation", child, new Said(desk.now(), Map.of("why", "Ran again into danger.")), "social-worker");
        var stay = secure.openOf(child).orElseThrow().id();
        assertThat(journeys.stagesOf(journey)).anyMatch(stage -> stage.record().equals(stay) && stage.isOpen());
        assertThat(acts.find("left-secure-accommodation", "social-worker", child)).as("not there yet").isEmpty();
        desk.answers(stay, DECIDE, "head-of-service", decided("place"));
        desk.answers(stay, ADMIT, "social-worker", admitted("2026-10-23T10:00+01:00"));
        assertThat(acts.find("left-secure-accommodation", "social-worker", child)).isPresent();
        desk.inOneTransaction(() -> care.end(period, "Home.", desk.now(), "team-manager"));
        assertThat(secure.openOf(child)).isEmpty();
        assertThat(journeys.stagesOf(journey)).noneMatch(stage -> stage.record().equals(stay) && stage.isOpen());
    }

    private UUID asked(ChildId child) {
        var journey = desk.journey(child);
        return secure.ask(new NewSecureAccommodation(child, journey, desk.now(), "Runs into danger again and again.", "Asked:" + UUID.randomUUID()), "social-worker");
    }

    private UUID placed(ChildId child, String at) {
        var stay = asked(child);
        desk.answers(stay, DECIDE, "head-of-service", decided("place"));
        desk.answers(stay, ADMIT, "social-worker", admitted(at));
        return stay;
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }
}
