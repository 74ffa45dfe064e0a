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

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.allocation.Allocation;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.transfer.TransferStory;
import org.childjourney.transfer.Transfers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page on which a caseload is handed over, and the one that shows every caseload. */
@ChildJourneyTest
class HandoverPagesTest {

    @Autowired MockMvc web;
    @Autowired TransferStory story;
    @Autowired Transfers transfers;
    @Autowired Allocation allocation;
    @Autowired OpenTasks tasks;

    @BeforeEach
    void it_is_monday() {
        story.begins();
    }

    @AfterEach
    void whoever_joined_leaves() {
        story.ends();
    }

    @Test
    void a_leavers_caseload_goes_as_a_whole_or_not_at_all_and_a_refusal_names_the_child_and_why() throws Exception {
        story.joins("a-leaver-two", "Lena Leaver", Set.of("social-worker"), true, false);
        var one = story.child("east", "a-leaver-two");
        var two = story.assessed("east", "a-leaver-two");
        page("team-manager", "/handover/a-leaver-two").andExpect(status().isOk()).andExpect(content().string(containsString("2 children")))
                .andExpect(content().string(containsString("Allocate"))).andExpect(content().string(containsString("east/senior-social-worker")));
        page("social-worker", "/handover/a-leaver-two").andExpect(status().isForbidden());
        page("team-manager-west", "/handover/a-leaver-two").andExpect(content().string(not(containsString(story.reference(one)))));

        var wrong = chosen("LEFTRL", Map.of(one, "east/senior-social-worker", two, "east/social-worker-asye"));
        send("team-manager", wrong).andExpect(status().isBadRequest()).andExpect(content().string(containsString(story.reference(two) + ": Asha Example may not hold")))
                .andExpect(content().string(containsString("Lena leaves on Friday.</textarea>")))
                .andExpect(content().string(containsString("value=\"east/senior-social-worker\" selected")));
        assertThat(transfers.openOf(one)).as("none goes").isEmpty();
        send("team-manager", chosen("", Map.of(one, "east/senior-social-worker"))).andExpect(status().isBadRequest()).andExpect(content().string(containsString("Choose one of the reasons")));
        send("team-manager", chosen("LEFTRL", Map.of())).andExpect(status().isBadRequest()).andExpect(content().string(containsString("for at least one child")));

        send("team-manager", chosen("LEFTRL", Map.of(one, "east/senior-social-worker", two, "west/"))).andExpect(redirectedUrl("/handover/a-leaver-two?done=2"));
        assertThat(allocation.of(one).orElseThrow().worker()).contains("senior-social-worker");
        assertThat(allocation.of(two).orElseThrow().worker()).as("the other team has not accepted yet").contains("a-leaver-two");
        assertThat(transfers.openOf(two)).isPresent();
        page("team-manager", "/handover/a-leaver-two?done=2").andExpect(content().string(containsString("2 handovers have begun."))).andExpect(content().string(containsString("under way already")));
    }

    @Test
    void a_post_whose_worker_has_left_is_shown_as_vacant_its_tasks_fall_to_the_manager_too_and_the_page_keeps_the_name() throws Exception {
        story.joins("a-leaver-three", "Lou Leaver", Set.of("social-worker"), true, false);
        var child = story.assessed("east", null);
        story.inOneTransaction(() -> allocation.hold(child, "east", "a-leaver-three", story.now(), "team-manager"));
        page("team-manager", "/caseloads").andExpect(status().isOk()).andExpect(content().string(containsString("Lou Leaver"))).andExpect(content().string(containsString("Team East")))
                .andExpect(content().string(not(containsString("Team West"))));
        assertThat(allocation.workersOf(child.toString())).doesNotContain("team-manager");

        story.leaves("a-leaver-three");
        page("team-manager", "/caseloads").andExpect(content().string(containsString("Vacant post"))).andExpect(content().string(containsString("/handover/a-leaver-three\"")));
        assertThat(allocation.workersOf(child.toString())).contains("east-social-worker", "east-team-manager");
        String ref = story.reference(child);
        page("team-manager", "/children/" + ref).andExpect(content().string(containsString("East, Lou Leaver"))).andExpect(content().string(not(containsString("a-leaver-three"))))
                .andExpect(content().string(containsString("1 in the last twelve months, 1 in all")));
        var task = tasks.of(story.journey(child)).get(0);
        web.perform(get("/api/tasks/" + task.id() + "/banner").with(user("team-manager"))).andExpect(content().string(containsString("East, Lou Leaver")))
                .andExpect(content().string(not(containsString("a-leaver-three"))));
    }

    @Test
    void senior_managers_see_every_team_and_workers_see_no_caseloads() throws Exception {
        page("service-manager", "/caseloads").andExpect(content().string(containsString("Team East"))).andExpect(content().string(containsString("Team West")));
        page("director", "/caseloads").andExpect(status().isOk()).andExpect(content().string(not(containsString("/handover/"))));
        page("social-worker", "/caseloads").andExpect(status().isForbidden());
        page("team-manager", "/").andExpect(content().string(containsString("/caseloads\"")));
        page("social-worker", "/").andExpect(content().string(not(containsString("/caseloads\""))));
    }

    private Map<String, String> chosen(String reason, Map<ChildId, String> to) {
        var given = new HashMap<String, String>(Map.of("reason", reason, "because", "Lena leaves on Friday.", "whyFull", ""));
        to.forEach((child, whom) -> given.put("to-" + story.reference(child), whom));
        return given;
    }

    private ResultActions page(String person, String path) throws Exception {
        return web.perform(get(path).with(user(person)));
    }

    private ResultActions send(String person, Map<String, String> given) throws Exception {
        var request = post("/handover/a-leaver-two").with(user(person)).with(csrf());
        given.forEach(request::param);
        return web.perform(request);
    }
}
