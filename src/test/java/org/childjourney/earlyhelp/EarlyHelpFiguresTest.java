package org.childjourney.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.earlyhelp.EarlyHelpStory.MANAGER;
import static org.childjourney.earlyhelp.EarlyHelpStory.REVIEW;
import static org.childjourney.earlyhelp.EarlyHelpStory.WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.Families;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

@ChildJourneyTest
class EarlyHelpFiguresTest {

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @Autowired EarlyHelpStory story;
    @Autowired EarlyHelpMeasures measures;
    @Autowired EarlyHelpCounts counts;
    @Autowired EarlyHelpPractice practice;
    @Autowired EarlyHelpIndex index;
    @Autowired EarlyHelpAgreements agreements;
    @Autowired EarlyHelpEpisodes episodes;
    @Autowired RightEarlyHelp right;
    @Autowired PlansInForce plans;
    @Autowired Families families;
    @Autowired ApplicationEventPublisher events;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void the_twelve_measures_are_counted_from_records_and_a_figure_of_nothing_is_none() {
        assertThat(figures(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)).values()).hasSize(12).allSatisfy(figure ->
                assertThat(figure.value() == null || figure.value().signum() == 0).as(figure.name()).isTrue());
        var before = figures(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));

        var elder = story.aPlan(true);
        story.passesTo("2026-11-25T10:30:00Z");
        var ends = story.review(elder, "2026-11-25T10:00+00:00", 8, "goalsMet");
        ends.putAll(Map.of("support", "ends", "supportOn", "2026-11-25"));
        story.answers(elder, REVIEW, WORKER, ends);
        story.doInOneTransaction(() -> {
            practice.audited(LocalDate.of(2026, 11, 20), 5, 4, "Five assessments (made up)", MANAGER);
            practice.trained(LocalDate.of(2026, 11, 21), 17, "Goals with families (made up)", MANAGER);
        });
        var after = figures(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));

        assertThat(after.get('a').part() - before.get('a').part()).as("families on whole-family plans").isEqualTo(1);
        assertOneMore(before, after, 'b', 1);
        assertOneMore(before, after, 'c', 1);
        assertThat(after.get('d').part() - before.get('d').part()).as("from 3 to 8").isEqualTo(5);
        assertThat(after.get('e').part() - before.get('e').part()).as("9 of 10").isEqualTo(9);
        assertOneMore(before, after, 'f', 1);
        assertOneMore(before, after, 'h', 1);
        assertOneMore(before, after, 'i', 1);
        assertThat(after.get('j').part() - before.get('j').part()).as("14 October to 25 November is six weeks").isEqualTo(1);
        assertThat(after.get('k').part() - before.get('k').part()).isEqualTo(4);
        assertThat(after.get('k').whole() - before.get('k').whole()).isEqualTo(5);
        assertThat(after.get('l').part() - before.get('l').part()).isEqualTo(17);
        assertThat(after.get('g').value()).as("nobody was referred after early help had ended").isEqualByComparingTo(java.math.BigDecimal.ZERO);
        assertThat(after.get('k').value()).isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(100));
    }

    @Test
    void brothers_and_sisters_on_whole_family_plans_are_one_family() {
        long before = figures(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)).get('a').part();
        var elder = story.aChild();
        var younger = story.aChild();
        story.areSiblings(elder, younger);
        var first = story.aNeedOf(elder);
        var second = story.aNeedOf(younger);
        List.of(first, second).forEach(story::agreed);
        List.of(first, second).forEach(story::assessed);
        List.of(first, second).forEach(each -> story.planned(each, false));
        assertThat(figures(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)).get('a').part() - before).isEqualTo(1);
        assertThat(figures(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)).get('a').part()).as("no plan of theirs yet").isLessThanOrEqualTo(before);
    }

    @Test
    void a_child_referred_within_twelve_months_of_closing_counts_as_a_re_referral_where_somebody_tells_of_referrals() {
        var episode = story.aPlan(false);
        story.passesTo("2026-11-11T10:30:00Z");
        story.answers(episode, REVIEW, WORKER, story.review(episode, "2026-11-11T10:00+00:00", 8, "goalsMet"));
        var asked = new ArrayList<Instant>();
        ReferralDates told = (child, after, until) -> {
            asked.add(until);
            return child.equals(story.childOf(episode)) ? List.of(Instant.parse("2027-03-01T10:00:00Z")) : List.of();
        };
        var beans = new StaticListableBeanFactory(Map.of("told", told));
        var withReferrals = new EarlyHelpMeasures(counts, families, beans.getBeanProvider(ReferralDates.class));
        var figure = story.inOneTransaction(() -> withReferrals.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 11))).stream()
                .filter(each -> each.letter() == 'g').findFirst().orElseThrow();
        assertThat(figure.part()).isEqualTo(1);
        assertThat(figure.whole()).isGreaterThanOrEqualTo(1);
        assertThat(asked).contains(Instant.parse("2027-11-12T00:00:00Z"));
    }

    @Test
    void numbers_of_practice_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> story.doInOneTransaction(() -> practice.audited(LocalDate.of(2026, 9, 8), 0, 1, " ", MANAGER)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields()).extracting(field -> field.field())
                        .containsExactly("on", "number", "words", "good"));
        assertThatThrownBy(() -> story.doInOneTransaction(() -> practice.trained(LocalDate.of(2026, 9, 1), 0, "x", MANAGER))).isInstanceOf(Refused.class);
    }

    @Test
    void the_index_shows_needs_below_the_threshold_to_those_who_may_read_the_child_and_not_while_a_statutory_plan_is_in_force() {
        var child = story.aChild();
        UUID flag = raise(child, EarlyHelpNeed.YOUNG_CARER, "Cares for her brother (made up).");
        assertThat(raise(child, EarlyHelpNeed.YOUNG_CARER, "Again.")).as("one flag of a need").isEqualTo(flag);
        assertThat(standing(WORKER, EarlyHelpNeed.YOUNG_CARER)).contains(flag);
        assertThat(standing(WORKER, null)).contains(flag);
        assertThat(standing(WORKER, EarlyHelpNeed.HOUSING)).doesNotContain(flag);
        assertThat(standing("social-worker-west", null)).as("not their team's child").doesNotContain(flag);
        assertThatThrownBy(() -> story.inOneTransaction(() -> index.of("social-worker-west", child))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> story.inOneTransaction(() -> index.raise(child, EarlyHelpNeed.MONEY, "x", story.now(), "social-worker-west"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> raise(child, EarlyHelpNeed.MONEY, " ")).isInstanceOf(Refused.class);

        UUID plan = UUID.randomUUID();
        story.doInOneTransaction(() -> plans.take(child, PlanKind.CHILD_IN_NEED, plan, story.now(), MANAGER));
        assertThat(standing(WORKER, null)).as("above the threshold").doesNotContain(flag);
        story.doInOneTransaction(() -> plans.leave(plan));

        story.doInOneTransaction(() -> index.end(flag, "A group found.", story.now(), WORKER));
        assertThat(standing(WORKER, null)).doesNotContain(flag);
        assertThat(story.inOneTransaction(() -> index.of(WORKER, child))).singleElement().satisfies(each -> assertThat(each.endedWhy()).isEqualTo("A group found."));
        assertThatThrownBy(() -> story.doInOneTransaction(() -> index.end(flag, "Twice.", story.now(), WORKER))).isInstanceOf(Refused.class);
    }

    @Test
    void what_an_assessment_finds_is_on_the_index() {
        var need = story.anAssessedNeed();
        assertThat(story.inOneTransaction(() -> index.of(WORKER, story.childOf(need)))).extracting(EarlyHelpFlag::need)
                .containsExactlyInAnyOrder(EarlyHelpNeed.YOUNG_CARER, EarlyHelpNeed.HOUSING);
    }

    @Test
    void an_agency_sees_only_what_its_agreement_covers_and_nothing_once_that_is_withdrawn_or_over() {
        var need = story.anAssessedNeed();
        var child = story.childOf(need);
        assertThat(list("young carers group", child)).extracting(RightEarlyHelp.Line::need).containsExactlyInAnyOrder(EarlyHelpNeed.YOUNG_CARER, EarlyHelpNeed.HOUSING);
        assertThat(list("Willow School", child)).as("takes part in the assessment, is told of no needs").isEmpty();
        assertThat(list("Nobody's Agency", child)).isEmpty();
        story.doInOneTransaction(() -> agreements.agree(child, need, "Homes for All", EarlyHelpPurpose.HOUSING, "Maud Madeup", story.now(), WORKER));
        assertThat(list("Homes for All", child)).singleElement().satisfies(line -> {
            assertThat(line.need()).isEqualTo(EarlyHelpNeed.HOUSING);
            assertThat(line.agreedBy()).isEqualTo("Maud Madeup");
        });
        assertThat(story.inOneTransaction(() -> right.forAgency("Young Carers Group", EarlyHelpNeed.HOUSING, WORKER)).stream().filter(line -> line.child().equals(child)))
                .extracting(RightEarlyHelp.Line::need).containsExactly(EarlyHelpNeed.HOUSING);
        assertThat(story.inOneTransaction(() -> right.forAgency("Homes for All", null, "social-worker-west"))).noneMatch(line -> line.child().equals(child));

        story.withdraws(story.agreementWith(need, "Young Carers Group").id());
        assertThat(list("Young Carers Group", child)).isEmpty();
        story.doInOneTransaction(() -> episodes.end(need, "Moved away (made up).", story.now(), MANAGER));
        assertThat(list("Homes for All", child)).isEmpty();
    }

    @Test
    void records_of_one_child_that_are_joined_keep_one_flag_of_a_need_one_agreement_and_one_episode() {
        var known = story.aChild();
        var double1 = story.aChild();
        raise(known, EarlyHelpNeed.HOUSING, "A second bedroom.");
        raise(double1, EarlyHelpNeed.HOUSING, "A bedroom.");
        raise(double1, EarlyHelpNeed.MONEY, "Debt.");
        for (ChildId child : List.of(known, double1)) {
            story.doInOneTransaction(() -> agreements.agree(child, null, "Homes for All", EarlyHelpPurpose.HOUSING, "Maud Madeup", story.now(), WORKER));
        }
        var episode = story.aNeedOf(double1);
        story.doInOneTransaction(() -> events.publishEvent(new Joined(known, double1)));
        assertThat(list("Homes for All", known)).extracting(RightEarlyHelp.Line::need).containsExactlyInAnyOrder(EarlyHelpNeed.HOUSING, EarlyHelpNeed.MONEY);
        assertThat(episodes.openOf(known).orElseThrow().id()).isEqualTo(episode);
        var third = story.aChild();
        story.aNeedOf(third);
        assertThatThrownBy(() -> story.doInOneTransaction(() -> events.publishEvent(new Joined(known, third)))).isInstanceOf(Refused.class)
                .hasMessageContaining("Both records have early help open");
    }

    private Map<Character, EarlyHelpFigure> figures(LocalDate from, LocalDate until) {
        return story.inOneTransaction(() -> measures.of(from, until)).stream().collect(Collectors.toMap(EarlyHelpFigure::letter, Function.identity()));
    }

    private static void assertOneMore(Map<Character, EarlyHelpFigure> before, Map<Character, EarlyHelpFigure> after, char letter, long part) {
        assertThat(after.get(letter).part() - before.get(letter).part()).as(after.get(letter).name()).isEqualTo(part);
        assertThat(after.get(letter).whole() - before.get(letter).whole()).as(after.get(letter).name()).isEqualTo(1);
        assertThat(after.get(letter).value()).isNotNull();
    }

    private UUID raise(ChildId child, EarlyHelpNeed need, String words) {
        return story.inOneTransaction(() -> index.raise(child, need, words, story.now(), WORKER));
    }

    private List<UUID> standing(String reader, EarlyHelpNeed need) {
        return story.inOneTransaction(() -> index.standing(reader, need)).stream().map(EarlyHelpFlag::id).toList();
    }

    private List<RightEarlyHelp.Line> list(String agency, ChildId child) {
        return story.inOneTransaction(() -> right.forAgency(agency, null, WORKER)).stream().filter(line -> line.child().equals(child)).toList();
    }
}
