package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.children.Children;
import org.childjourney.engine.FormDrafts;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.JourneyReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ChildJourneyTest
class TaskApiTest {

    private static final String OFFICER = "contact-officer";
    private static final String SOMEBODY_ELSE = "social-worker-west";

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Children children;

    @Autowired
    ViewsOfRecord views;

    @Autowired
    FormDrafts drafts;

    @Autowired
    MovableClock time;

    String childRef;
    String task;

    @BeforeEach
    void a_contact_to_screen() throws Exception {
        time.beginAt(Instant.parse("2026-11-20T17:00:00Z"));
        String received = web.perform(post("/api/contacts").contentType(MediaType.APPLICATION_JSON).with(user(OFFICER).roles(OFFICER)).with(csrf()).content("""
                {"receivedAt": "2026-11-20T16:55:00Z", "channel": "telephone", "source": "2B", "concern": "Made up: came to school hungry again.",
                 "referrer": {"name": "Pat Madeup", "agency": "Madeup Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "consent": {"given": true},
                 "children": [{"givenName": "Task", "familyName": "Madeup", "dateOfBirth": "2019-05-04", "sex": "F"}]}"""))
                .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
        childRef = JsonPath.read(received, "$.children[0].childRef");
        var journey = new JourneyReference(JsonPath.read(received, "$.children[0].journeyRef"));
        task = tasks.of(journey).stream().filter(open -> open.name().equals("Screen the contact")).findFirst().orElseThrow().id();
    }

    @Test
    void the_banner_of_a_task_says_whose_it_is_and_how_the_clocks_stand_and_the_look_is_written_down() throws Exception {
        web.perform(get("/api/tasks/" + task + "/banner").with(user(OFFICER))).andExpect(status().isOk())
                .andExpect(jsonPath("$.called").value("Task Madeup")).andExpect(jsonPath("$.reference").value(childRef))
                .andExpect(jsonPath("$.restricted").value(false))
                .andExpect(jsonPath("$.clocks[?(@.rule == 'contact-decision-24h')].left").value("due tomorrow, 1 day left"));

        assertThat(views.of(children.byReference(childRef).orElseThrow())).anyMatch(view -> view.who().equals(OFFICER) && view.why().equals("Task"));
    }

    @Test
    void what_happened_stands_beside_a_task_in_words_latest_first_for_those_it_is_offered_to() throws Exception {
        web.perform(get("/api/tasks/" + task + "/history").with(user(OFFICER))).andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.stage == 'Front door')].what").value(org.hamcrest.Matchers.hasItem(org.hamcrest.Matchers.containsString("Contact"))))
                .andExpect(jsonPath("$[-1:].at").exists()).andExpect(jsonPath("$[0].by").isNotEmpty())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString(task))));
        web.perform(get("/api/tasks/" + task + "/history").with(user(SOMEBODY_ELSE))).andExpect(status().isNotFound());
        assertThat(views.of(children.byReference(childRef).orElseThrow())).anyMatch(view -> view.why().equals("What happened, beside a task"));
    }

    @Test
    void a_task_that_is_not_theirs_says_nothing_to_a_colleague() throws Exception {
        web.perform(get("/api/tasks/" + task + "/banner").with(user(SOMEBODY_ELSE))).andExpect(status().isNotFound());
        web.perform(put("/api/tasks/" + task + "/draft").with(user(SOMEBODY_ELSE)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void of_a_finished_task_nothing_is_kept_and_the_answer_says_so() throws Exception {
        web.perform(put("/api/tasks/not-there-any-more/draft").with(user(OFFICER)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content("{\"concern\": \"half\"}"))
                .andExpect(status().isOk()).andExpect(jsonPath("$.kept").value(false));
        assertThat(drafts.of("not-there-any-more", OFFICER)).isEmpty();
    }

    @Test
    void a_half_filled_form_is_kept_for_its_author_alone_until_it_is_forgotten() throws Exception {
        web.perform(put("/api/tasks/" + task + "/draft").with(user(OFFICER)).with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .content("{\"concern\": \"half a sen\", \"people\": [{\"name\": \"One\"}]}")).andExpect(status().isOk()).andExpect(jsonPath("$.kept").value(true));

        assertThat(drafts.of(task, OFFICER)).containsEntry("concern", "half a sen").containsKey("people");
        assertThat(drafts.of(task, "team-manager")).isEqualTo(Map.of());
        web.perform(get("/api/tasks/" + task + "/draft").with(user(OFFICER))).andExpect(jsonPath("$.concern").value("half a sen"));

        web.perform(delete("/api/tasks/" + task + "/draft").with(user(OFFICER)).with(csrf())).andExpect(status().isNoContent());
        web.perform(get("/api/tasks/" + task + "/draft").with(user(OFFICER))).andExpect(content().json("{}", true));
    }
}
