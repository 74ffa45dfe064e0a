package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ChildJourneyTest
class ChildPagesTest {

    private static final String READER = "service-manager";
    private static final String NOT_A_READER = "performance-analyst";

    @Autowired
    MockMvc web;

    @Autowired
    Children children;

    @Autowired
    Families families;

    @Autowired
    ChildRecords records;

    @Autowired
    Clocks clocks;

    @Autowired
    ViewsOfRecord views;

    @Autowired
    MovableClock time;

    @Autowired
    Allocation allocation;

    @Autowired
    Restrictions restrictions;

    ChildId ann;
    String reference;

    @BeforeEach
    void a_girl_with_a_clock() {
        time.beginAt(Instant.parse("2026-11-20T17:00:00Z"));
        ann = children.register(NewChild.born("Ann", "Made-Up", LocalDate.parse("2019-05-04"), "F"), "contact-officer");
        reference = children.facts(ann).reference();
        clocks.start(new ClockStart("contact-decision-24h", java.util.UUID.randomUUID(), ann, new JourneyReference("J-2026-000777"),
                Trigger.at(Instant.parse("2026-11-20T16:55:00Z")), "ContactReceived", "contact", "contact-officer"));
    }

    @Test
    void the_page_says_who_the_child_is_and_how_long_each_clock_has_left() throws Exception {
        page(READER, reference).andExpect(status().isOk())
                .andExpect(content().string(containsString("Ann Made-Up")))
                .andExpect(content().string(containsString("Born 4 May 2019, 7 years old")))
                .andExpect(content().string(containsString("contact-decision-24h")))
                .andExpect(content().string(containsString("due tomorrow, 1 day left")))
                .andExpect(content().string(containsString("by Saturday 21 November 2026, 16:55")));
    }

    @Test
    void a_missed_clock_says_so_in_words_and_by_how_much() throws Exception {
        time.beginAt(Instant.parse("2026-11-21T18:55:00Z"));

        page(READER, reference).andExpect(content().string(containsString("Missed, still open")))
                .andExpect(content().string(containsString("2 hours late")));
    }

    @Test
    void an_unborn_child_is_called_so_with_the_day_it_is_expected() throws Exception {
        var baby = children.register(NewChild.unborn("Made-Up", LocalDate.parse("2027-03-06")), "contact-officer");

        page(READER, children.facts(baby).reference()).andExpect(content().string(containsString("Unborn baby Made-Up")))
                .andExpect(content().string(containsString("Unborn, expected 6 March 2027")));
    }

    @Test
    void brothers_and_sisters_are_one_click_away() throws Exception {
        var bea = children.register(NewChild.born("Bea", "Made-Up", LocalDate.parse("2021-02-03"), "F"), "contact-officer");
        families.relate(ann, bea, Relation.SIBLING, "contact-officer");

        page(READER, reference).andExpect(content().string(containsString("/children/" + children.facts(bea).reference())))
                .andExpect(content().string(containsString("Bea Made-Up")));
    }

    @Test
    void looking_at_the_page_is_written_down_and_shown_on_it() throws Exception {
        page(READER, reference).andExpect(content().string(containsString("Child&#39;s page")));

        assertThat(views.of(ann)).anyMatch(view -> view.who().equals(READER) && view.granted());
    }

    @Test
    void who_may_not_see_the_child_is_told_so_plainly_and_the_attempt_is_written_down() throws Exception {
        page(NOT_A_READER, reference).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("You may not see this")))
                .andExpect(content().string(not(containsString("Made-Up"))));

        assertThat(views.of(ann)).anyMatch(view -> view.who().equals(NOT_A_READER) && !view.granted());
    }

    @Test
    void an_unknown_reference_is_not_found_and_the_page_says_no_more() throws Exception {
        page(READER, "CH-999999").andExpect(status().isNotFound()).andExpect(content().string(containsString("Page not found")));
    }

    @Test
    void the_search_shows_only_children_the_reader_may_see() throws Exception {
        web.perform(get("/children").queryParam("query", "Made-Up 4/5/2019").with(user(READER)))
                .andExpect(content().string(containsString(reference)));
        web.perform(get("/children").queryParam("query", "Made-Up 4/5/2019").with(user(NOT_A_READER)))
                .andExpect(content().string(containsString("Nobody found"))).andExpect(content().string(not(containsString(reference))));
    }

    @Test
    void the_first_page_says_where_to_go() throws Exception {
        web.perform(get("/").with(user(READER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/camunda/app/tasklist/default/"))).andExpect(content().string(containsString("Find a child")));
    }

    @Test
    void programs_read_the_same_within_the_same_rights() throws Exception {
        api("").andExpect(status().isOk()).andExpect(jsonPath("$.childRef").value(reference)).andExpect(jsonPath("$.name").value("Ann Made-Up"))
                .andExpect(jsonPath("$.dateOfBirth").value("2019-05-04")).andExpect(jsonPath("$.restricted").value(false));
        api("/clocks").andExpect(jsonPath("$[0].rule").value("contact-decision-24h")).andExpect(jsonPath("$[0].state").value("running"))
                .andExpect(jsonPath("$[0].dueAt").value("2026-11-21T16:55:00Z")).andExpect(jsonPath("$[0].evidence").isNotEmpty());
        api("/chronology").andExpect(jsonPath("$[0].kind").value("ChildRegistered")).andExpect(jsonPath("$[0].by").value("contact-officer"));
        web.perform(get("/api/children").queryParam("query", reference).with(user(READER))).andExpect(jsonPath("$[0].childRef").value(reference));
    }

    @Test
    void a_program_is_refused_with_a_problem_document() throws Exception {
        web.perform(get("/api/children/" + reference).with(user(NOT_A_READER))).andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json")).andExpect(jsonPath("$.status").value(403));
        web.perform(get("/api/children/CH-999999").with(user(READER))).andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        web.perform(get("/api/children").with(user(READER))).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("query"));
    }

    @Test
    void a_manager_lists_clocks_over_all_children_and_a_worker_does_not() throws Exception {
        web.perform(get("/api/clocks?rule=contact-decision-24h&state=running&dueBefore=2026-11-22").with(user(READER))).andExpect(status().isOk())
                .andExpect(jsonPath("$.content[?(@.childRef == '" + reference + "')].state").value("running"))
                .andExpect(jsonPath("$.page").value(0)).andExpect(jsonPath("$.totalElements").isNumber());
        web.perform(get("/api/clocks").with(user("social-worker"))).andExpect(status().isForbidden());
    }

    @Test
    void a_team_manager_lists_only_the_clocks_of_the_team_and_nobody_those_of_a_record_restricted_to_others() throws Exception {
        allocation.hold(ann, "east", null, time.instant(), "team-manager");
        clocksOf("team-manager").andExpect(jsonPath("$.content[?(@.childRef == '" + reference + "')]").isNotEmpty());
        clocksOf("team-manager-west").andExpect(jsonPath("$.content[?(@.childRef == '" + reference + "')]").isEmpty());
        web.perform(get("/api/clocks?team=east").with(user("team-manager-west"))).andExpect(status().isForbidden());

        restrictions.restrict(new Restriction(ann, reference, "Made up: a worker's relative", java.util.Set.of("team-manager")), "team-manager");
        clocksOf("team-manager").andExpect(jsonPath("$.content[?(@.childRef == '" + reference + "')]").isNotEmpty());
        clocksOf(READER).andExpect(jsonPath("$.content[?(@.childRef == '" + reference + "')]").isEmpty());
        page(READER, reference).andExpect(status().isForbidden());
        page("team-manager", reference).andExpect(content().string(containsString("This record is restricted")));
    }

    @Test
    void a_wrong_question_about_clocks_is_refused_with_what_would_be_right() throws Exception {
        web.perform(get("/api/clocks?state=late&rule=nothing&team=nowhere&page=-1").with(user(READER))).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(4)).andExpect(jsonPath("$.errors[0].problem").value(containsString("met-late")));
        web.perform(get("/api/clocks?dueBefore=soon").with(user(READER))).andExpect(jsonPath("$.errors[0].field").value("dueBefore"));
        web.perform(get("/api/clocks?page=one").with(user(READER))).andExpect(jsonPath("$.errors[0].problem").value("“one” is not a number."));
    }

    private ResultActions clocksOf(String manager) throws Exception {
        return web.perform(get("/api/clocks?rule=contact-decision-24h").with(user(manager))).andExpect(status().isOk());
    }

    private ResultActions page(String who, String ref) throws Exception {
        return web.perform(get("/children/" + ref).with(user(who)));
    }

    private ResultActions api(String rest) throws Exception {
        return web.perform(get("/api/children/" + reference + rest).with(user(READER)));
    }
}
