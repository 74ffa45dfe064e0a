package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.children.Children;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ChildJourneyTest
class ProcessClocksTest {

    private static final String RULE = "contact-decision-24h";
    private static final String OFFICER = "contact-officer";

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    Children children;

    @Autowired
    Clocks clocks;

    @Autowired
    Restrictions restrictions;

    @Autowired
    ViewsOfRecord views;

    @Autowired
    MovableClock time;

    ChildId child;
    String childRef;
    String contact;

    @BeforeEach
    void a_contact_process_runs() throws Exception {
        time.beginAt(Instant.parse("2026-11-20T17:00:00Z"));
        String received = web.perform(post("/api/contacts").contentType(MediaType.APPLICATION_JSON).with(user(OFFICER).roles(OFFICER)).with(csrf()).content("""
                {"receivedAt": "2026-11-20T16:55:00Z", "channel": "telephone", "source": "2B", "concern": "Made up: came to school hungry again.",
                 "referrer": {"name": "Pat Madeup", "agency": "Madeup Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "consent": {"given": true},
                 "children": [{"givenName": "Process", "familyName": "Madeup", "dateOfBirth": "2019-05-04", "sex": "F"}]}"""))
                .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
        childRef = JsonPath.read(received, "$.children[0].childRef");
        child = children.byReference(childRef).orElseThrow();
        var journey = new JourneyReference(JsonPath.read(received, "$.children[0].journeyRef"));
        contact = tasks.of(journey).stream().filter(open -> open.name().equals("Screen the contact")).findFirst().orElseThrow().instance();
    }

    @Test
    void a_manager_reads_the_clocks_of_a_process_with_rule_source_and_ledger_beside_its_diagram_and_the_look_is_written_down() throws Exception {
        clocks(contact, "service-manager").andExpect(status().isOk()).andExpect(jsonPath("$.process").value("contact")).andExpect(jsonPath("$.childRefs[0]").value(childRef))
                .andExpect(jsonPath("$.clocks[*].rule", hasItem(RULE)))
                .andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].left").value("due tomorrow, 1 day left"))
                .andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].due").value("by Saturday 21 November 2026, 16:55"))
                .andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].counted", hasItem(containsString("24 hours from"))))
                .andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].traces[0].what").value("Started"))
                .andExpect(jsonPath("$.clocks[0].source").isNotEmpty()).andExpect(jsonPath("$.clocks[0].evidence", containsString("Evidence ")))
                .andExpect(content().string(not(containsString("Madeup"))));

        assertThat(views.of(child)).anyMatch(view -> view.who().equals("service-manager") && view.why().equals("Process in Cockpit") && view.granted());
    }

    @Test
    void what_is_missed_and_why_is_said_and_only_this_processs_own_clocks_are_shown() throws Exception {
        time.beginAt(Instant.parse("2026-11-21T18:55:00Z"));
        var late = clocks.of(child).stream().filter(clock -> clock.rule().equals(RULE)).findFirst().orElseThrow();
        clocks.explain(RULE, late.subject(), "Made up: the line was down.", OFFICER);

        clocks(contact, "service-manager").andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].left").value("2 hours late"))
                .andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].stateInWords").value("Missed, still open"))
                .andExpect(jsonPath("$.clocks[?(@.rule == '" + RULE + "')].reason").value("Reason: Made up: the line was down."))
                .andExpect(jsonPath("$.clocks.length()").value((int) clocks.of(child).stream()
                        .filter(clock -> "contact".equals(clock.process()) || clock.process() == null && clock.subject().equals(late.subject())).count()));
    }

    @Test
    void a_system_operator_sees_the_clocks_without_whose_they_are_and_without_what_people_wrote() throws Exception {
        time.beginAt(Instant.parse("2026-11-21T18:55:00Z"));
        var late = clocks.of(child).stream().filter(clock -> clock.rule().equals(RULE)).findFirst().orElseThrow();
        clocks.explain(RULE, late.subject(), "Made up: the line was down.", OFFICER);

        clocks(contact, "system-operator").andExpect(status().isOk()).andExpect(jsonPath("$.clocks[*].rule", hasItem(RULE)))
                .andExpect(jsonPath("$.childRefs").isEmpty()).andExpect(content().string(not(containsString(childRef))))
                .andExpect(content().string(not(containsString("line was down"))));
    }

    @Test
    void who_may_not_read_the_child_reads_no_clock_of_its_process() throws Exception {
        clocks(contact, "social-worker").andExpect(status().isForbidden());
        clocks(contact, "performance-analyst").andExpect(status().isForbidden());
        clocks(contact, "team-manager-west").andExpect(status().isForbidden());
        assertThat(views.of(child)).anyMatch(view -> view.who().equals("team-manager-west") && !view.granted());

        restrictions.restrict(new Restriction(child, childRef, "Made up: a worker's relative", Set.of("team-manager")), "team-manager");
        clocks(contact, "service-manager").andExpect(status().isForbidden()).andExpect(content().string(not(containsString(childRef))));
        clocks(contact, "team-manager").andExpect(status().isOk());
    }

    @Test
    void a_process_that_does_not_run_is_not_found() throws Exception {
        clocks("no-such-process", "service-manager").andExpect(status().isNotFound());
        assertThat(processes.find(contact)).isPresent();
    }

    private ResultActions clocks(String instance, String who) throws Exception {
        return web.perform(get("/api/processes/" + instance + "/clocks").with(user(who)));
    }
}
