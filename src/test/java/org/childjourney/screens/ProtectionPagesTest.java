package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.chronology.Chronology;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.journey.Journeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages on which a strategy discussion is asked for, and on which a senior manager ends a stage out of turn. */
@ChildJourneyTest
class ProtectionPagesTest {

    @Autowired MockMvc web;
    @Autowired Children children;
    @Autowired Families families;
    @Autowired Allocation allocation;
    @Autowired StrategyDiscussions discussions;
    @Autowired Journeys journeys;
    @Autowired Clocks clocks;
    @Autowired Chronology chronology;
    @Autowired OpenTasks tasks;
    @Autowired Watchdog watchdog;
    @Autowired MovableClock time;

    @BeforeEach
    void it_is_friday() {
        time.beginAt(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    void a_worker_asks_for_one_discussion_about_sisters_and_it_begins_at_once_beside_whatever_runs() throws Exception {
        ChildId ada = child("Ada");
        ChildId bea = child("Bea");
        families.relate(ada, bea, Relation.SIBLING, "social-worker");
        String ref = reference(ada);
        page("social-worker", "/children/" + ref).andExpect(content().string(containsString("/children/" + ref + "/strategy-discussion\"")));
        page("social-worker", "/children/" + ref + "/strategy-discussion").andExpect(status().isOk()).andExpect(content().string(containsString("Bea Protected")))
                .andExpect(content().string(containsString("value=\"17:00\"")));

        send("social-worker", "/children/" + ref + "/strategy-discussion", asked("16:30", "She told her teacher that she is hit.", reference(bea)))
                .andExpect(redirectedUrl("/children/" + ref + "?done=discussion"));

        var part = discussions.openOf(ada).orElseThrow();
        assertThat(discussions.openOf(bea).orElseThrow().discussion()).as("one discussion").isEqualTo(part.discussion());
        assertThat(part.reasonableCauseAt()).isEqualTo("2026-11-20T16:30:00Z");
        assertThat(clocks.of(ada)).filteredOn(ClockEntry::isOpen).extracting(ClockEntry::rule).contains("strategy-discussion");
        assertThat(journeys.openOf(bea)).as("a child without a journey gets one").isPresent();
        assertThat(watchdog.look().differences()).isZero();
        page("social-worker", "/children/" + ref + "?done=discussion").andExpect(content().string(containsString("The strategy discussion is asked for.")))
                .andExpect(content().string(containsString("Strategy discussion")));
    }

    @Test
    void what_cannot_be_is_refused_at_its_field_and_everything_typed_stays() throws Exception {
        String ref = reference(child("Ada"));
        String address = "/children/" + ref + "/strategy-discussion";
        send("social-worker", address, asked("25:30", "She told her teacher that she is hit.")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the time like 16:55; “25:30” is not a time"))).andExpect(content().string(containsString("that she is hit.</textarea>")));
        send("social-worker", address, asked("18:30", "She told her teacher that she is hit.")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("lies in the future")));
        send("social-worker", address, asked("16:30", "hit")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("Say in a sentence or two what was seen or heard")));
        assertThat(discussions.openOf(children.byReference(ref).orElseThrow())).isEmpty();
    }

    @Test
    void nobody_asks_about_a_child_they_may_not_read_nor_without_the_pages_token() throws Exception {
        ChildId ada = child("Ada");
        ChildId restricted = child("Zoe");
        allocation.hold(restricted, "west", null, Instant.parse("2026-11-20T16:00:00Z"), "team-manager-west");
        String address = "/children/" + reference(ada) + "/strategy-discussion";
        var right = asked("16:30", "She told her teacher that she is hit.");
        for (String who : java.util.List.of("social-worker-west", "performance-analyst")) {
            page(who, address).andExpect(status().isForbidden());
            send(who, address, right).andExpect(status().isForbidden());
        }
        send("social-worker", address, asked("16:30", "She told her teacher that she is hit.", reference(restricted))).andExpect(status().isForbidden());
        web.perform(post(address).param("because", "She told her teacher that she is hit.").with(user("social-worker"))).andExpect(status().isForbidden());
        assertThat(discussions.openOf(ada)).isEmpty();
        assertThat(discussions.openOf(restricted)).isEmpty();
    }

    @Test
    void a_service_manager_ends_a_stage_out_of_turn_with_a_reason_that_is_listed_and_nobody_below_does() throws Exception {
        ChildId ada = child("Ada");
        String ref = reference(ada);
        send("social-worker", "/children/" + ref + "/strategy-discussion", asked("16:30", "She told her teacher that she is hit."));
        var part = discussions.openOf(ada).orElseThrow();
        var journey = journeys.openOf(ada).orElseThrow();
        String address = "/children/" + ref + "/override";
        var right = Map.of("stage", part.part().toString(), "why", "The teacher spoke of another child of the same name.");

        page("team-manager", "/children/" + ref).andExpect(content().string(not(containsString("/override\""))));
        page("team-manager", address).andExpect(status().isForbidden());
        send("team-manager", address, right).andExpect(status().isForbidden());
        page("service-manager", address).andExpect(status().isOk()).andExpect(content().string(containsString("Strategy discussion, since 20 November 2026")));
        send("service-manager", address, Map.of("why", "too short")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("Choose the stage to end")))
                .andExpect(content().string(containsString(">too short</textarea>")));
        assertThat(discussions.openOf(ada)).isPresent();

        send("service-manager", address, right).andExpect(redirectedUrl("/children/" + ref + "?done=override"));

        assertThat(discussions.openOf(ada)).isEmpty();
        assertThat(tasks.of(journey)).as("its tasks are gone").isEmpty();
        assertThat(clocks.of(ada)).filteredOn(entry -> entry.rule().equals("strategy-discussion")).singleElement()
                .satisfies(entry -> assertThat(entry.reason()).contains("another child of the same name"));
        assertThat(journeys.openOf(ada)).as("nothing else was open").isEmpty();
        assertThat(chronology.of(ada)).extracting("kind").contains("StageOverridden", "StrategyDiscussionEnded", "JourneyClosed");
        assertThat(watchdog.look().differences()).isZero();
        page("head-of-service", "/overrides").andExpect(status().isOk()).andExpect(content().string(containsString(ref))).andExpect(content().string(containsString("of the same name")));
        page("team-manager-west", "/overrides").andExpect(status().isOk()).andExpect(content().string(not(containsString(ref))));
        page("social-worker", "/overrides").andExpect(status().isForbidden());
    }

    private static Map<String, String> asked(String at, String because, String... alsoFor) {
        var typed = new HashMap<>(Map.of("day", "20", "month", "11", "year", "2026", "time", at, "because", because));
        if (alsoFor.length > 0) {
            typed.put("alsoFor", alsoFor[0]);
        }
        return typed;
    }

    private ChildId child(String name) {
        ChildId child = children.register(NewChild.born(name, "Protected", LocalDate.of(2016, 5, 4), "F"), "social-worker");
        allocation.hold(child, "east", "social-worker", Instant.parse("2026-11-20T09:00:00Z"), "team-manager");
        return child;
    }

    private String reference(ChildId child) {
        return children.facts(child).reference();
    }

    private ResultActions page(String who, String address) throws Exception {
        return web.perform(get(address).with(user(who)));
    }

    private ResultActions send(String who, String address, Map<String, String> typed) throws Exception {
        var request = post(address).with(user(who)).with(csrf());
        typed.forEach(request::param);
        return web.perform(request);
    }
}
