package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.access.Directory;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Involvements;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.ChildId;
import org.childjourney.journey.Journeys;
import org.childjourney.reviews.CareReviews;
import org.childjourney.reviews.Concerns;
import org.childjourney.reviews.NewCareReview;
import org.childjourney.reviews.NewConcern;
import org.childjourney.reviews.ReviewStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
class ReviewingPagesTest {

    private static final String IRO = "independent-reviewing-officer";
    private static final String OFFICER = "iro-of-the-page";
    private static final String MANAGER = "iro-manager";
    private static final Instant IN_CARE = Instant.parse("2026-09-07T09:00:00Z");

    @Autowired MockMvc web;
    @Autowired People people;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired Involvements involvements;
    @Autowired Directory directory;
    @Autowired Restrictions restrictions;
    @Autowired Journeys journeys;
    @Autowired CareReviews reviews;
    @Autowired Concerns concerns;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    @BeforeEach
    void it_is_Monday_morning() {
        people.itIs(IN_CARE.toString());
        officer(true);
    }

    @AfterEach
    void the_officer_of_this_page_works_here_no_longer() {
        officer(false);
    }

    private void officer(boolean active) {
        transaction.executeWithoutResult(status -> directory.put(new Staff(OFFICER, "Rhys Example", Set.of(IRO), Set.of(), true, false, active)));
    }

    @Test
    void an_officer_sees_the_next_review_of_each_of_their_children_what_is_overdue_and_what_was_raised() throws Exception {
        var child = inCare("Olwen", OFFICER);
        firstReviewIsHeld(child);
        var raised = new NewConcern(child, journeys.openOf(child).orElseThrow(), null, clock.instant(), IRO, "No plan for where she will grow up.", "A plan she knows of.", false, null,
                "ByHand:" + UUID.randomUUID());
        transaction.executeWithoutResult(status -> concerns.raise(raised, IRO));
        people.timePassesTo("2026-11-02T09:00:00Z");

        page(OFFICER).andExpect(status().isOk()).andExpect(content().string(containsString("Olwen Madeup-Reviewed")))
                .andExpect(content().string(containsString("href=\"/children/" + children.facts(child).reference() + "\"")))
                .andExpect(content().string(containsString("Review 2"))).andExpect(content().string(containsString("1 overdue, the oldest since 31 October 2026")))
                .andExpect(content().string(containsString("Raised 1 October 2026, with the head of service")))
                .andExpect(content().string(containsString("href=\"/children/" + children.facts(child).reference() + "#chronology\"")));
        page(OFFICER).andExpect(content().string(not(containsString(">Late<"))));
        people.timePassesTo("2027-01-05T09:00:00Z");
        page(OFFICER).andExpect(content().string(containsString(">Late<")));
    }

    @Test
    void each_child_on_the_list_is_a_look_at_their_record_that_is_written_down() throws Exception {
        var child = inCare("Lowri", OFFICER);
        assertThat(looks(child)).isZero();
        page(OFFICER);
        assertThat(looks(child)).isEqualTo(1);
    }

    @Test
    void another_officers_children_are_not_on_the_list_but_on_their_managers_with_the_officers_name() throws Exception {
        String reference = children.facts(inCare("Nia", OFFICER)).reference();

        assertThat(everyPage(IRO)).doesNotContain(reference, "Rhys Example");
        assertThat(everyPage(MANAGER)).contains("Nia Madeup-Reviewed", reference, "Rhys Example");
    }

    @Test
    void a_record_restricted_to_others_is_not_on_the_list() throws Exception {
        var child = inCare("Mali", OFFICER);
        String reference = children.facts(child).reference();
        page(OFFICER).andExpect(content().string(containsString(reference)));
        restrictions.restrict(new Restriction(child, reference, "Made up: an officer's relative", Set.of("team-manager")), "team-manager");

        page(OFFICER).andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        assertThat(everyPage(MANAGER)).doesNotContain(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-worker", "team-manager", "service-manager", "performance-analyst", "system-operator"})
    void the_list_is_for_reviewing_officers_and_their_managers_and_nobody_else_is_led_to_it(String who) throws Exception {
        page(who).andExpect(status().isForbidden()).andExpect(content().string(containsString("for reviewing officers")));
        web.perform(get("/").with(user(who))).andExpect(content().string(not(containsString("href=\"/reviewing\""))));
        web.perform(get("/").with(user(IRO))).andExpect(content().string(containsString("href=\"/reviewing\"")));
    }

    @Test
    void a_stranger_is_asked_to_sign_in() throws Exception {
        web.perform(get("/reviewing")).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in?returnTo=%2Freviewing"));
    }

    private ChildId inCare(String name, String officer) {
        return transaction.execute(status -> {
            var child = children.register(NewChild.born(name, "Madeup-Reviewed", LocalDate.of(2015, 2, 1), "F"), "contact-officer");
            allocation.hold(child, "east", null, IN_CARE, "team-manager");
            involvements.appoint(child, IRO, officer, UUID.randomUUID(), IN_CARE, MANAGER);
            reviews.begin(new NewCareReview(child, journeys.open(child, IN_CARE, "A made-up contact"), IN_CARE, "ByHand:" + UUID.randomUUID()), "social-worker");
            return child;
        });
    }

    private void firstReviewIsHeld(ChildId child) {
        people.timePassesTo("2026-10-01T10:00:00Z");
        var review = reviews.openOf(child).orElseThrow().id();
        people.answer(IRO, "care-review", "reviewId", review, "userTask_consultTheChild", ReviewStory.consulted(clock.instant().minusSeconds(86_400)));
        people.answer(IRO, "care-review", "reviewId", review, "userTask_holdTheReview", ReviewStory.held("2026-10-01T10:00+01:00"));
    }

    private int looks(ChildId child) {
        return database.sql("select count(*) from views where child = ? and who = ? and granted").params(child.value(), OFFICER).query(Integer.class).single();
    }

    private ResultActions page(String who) throws Exception {
        return web.perform(get("/reviewing").with(user(who)));
    }

    private String everyPage(String who) throws Exception {
        var all = new StringBuilder();
        String read = "Next page";
        for (int page = 1; read.contains("Next page"); page++) {
            read = web.perform(get("/reviewing?page=" + page).with(user(who))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            all.append(read);
        }
        return all.toString();
    }
}
