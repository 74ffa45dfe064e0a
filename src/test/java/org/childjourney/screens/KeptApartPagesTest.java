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

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.allegations.Allegations;
import org.childjourney.allegations.NewAllegation;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.keptapart.KeptApartFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ChildJourneyTest
class KeptApartPagesTest {

    private static final String OFFICER = "head-of-service";

    @Autowired MockMvc web;
    @Autowired CaseDesk desk;
    @Autowired Allegations allegations;
    @Autowired KeptApartFiles files;
    @Autowired Children children;
    @Autowired ViewsOfRecord views;
    private ChildId child;
    private UUID id;
    private String page;

    @BeforeEach
    void anAllegation() {
        desk.begins("2026-09-07T09:00:00Z");
        child = desk.aChild("2015-02-01");
        id = allegations.record(new NewAllegation(child, desk.now(), OFFICER, "A made-up teacher", "Teacher", "quality-auditor", "Grabbed her arm.", "Heard:" + UUID.randomUUID()),
                "social-worker");
        page = "/kept-apart/" + files.find(new ChildId(id)).orElseThrow().reference();
    }

    @Test
    void named_readers_find_their_files_and_read_what_was_written_and_what_is_due() throws Exception {
        desk.passesTo("2026-09-07T12:00:00Z");
        desk.answers(id, "userTask_reportToTheDesignatedOfficer", "social-worker", Map.of("reportedAt", "2026-09-07T12:30+01:00", "reportedHow", "By telephone",
                "childSaid", "He grabbed me, she said.", "safeNow", "He is at home today.", "toldSoFar", "The head teacher.", "childAtRisk", "no"));
        web.perform(get("/kept-apart").with(user(OFFICER))).andExpect(status().isOk()).andExpect(content().string(containsString(page)))
                .andExpect(content().string(containsString("Kept apart</a>")));
        web.perform(get(page).with(user(OFFICER))).andExpect(status().isOk()).andExpect(content().string(containsString("Grabbed her arm.")))
                .andExpect(content().string(containsString("When was the designated officer told?"))).andExpect(content().string(containsString("Monday 7 September 2026, 12:30")))
                .andExpect(content().string(containsString("Who has looked at this file")));
    }

    @Test
    void nobody_else_reads_them_and_a_file_that_is_not_there_is_refused_in_the_same_words() throws Exception {
        web.perform(get("/kept-apart").with(user("team-manager"))).andExpect(status().isOk()).andExpect(content().string(not(containsString(page))));
        String refused = web.perform(get(page).with(user("team-manager"))).andExpect(status().isForbidden()).andReturn().getResponse().getContentAsString();
        String missing = web.perform(get("/kept-apart/AL-999999").with(user("team-manager"))).andExpect(status().isForbidden()).andReturn().getResponse().getContentAsString();
        assertThat(List.of(refused, missing)).allSatisfy(told -> assertThat(told).contains("You may not read this, or it does not exist. This request was written down."));
        assertThat(views.of(new ChildId(id))).anyMatch(look -> look.who().equals("team-manager") && !look.granted());
        web.perform(get(page)).andExpect(status().is3xxRedirection());
    }

    @Test
    void a_reader_names_another_but_never_whoever_it_is_about() throws Exception {
        web.perform(post(page + "/readers").param("reader", "director").with(user("team-manager")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(page + "/readers").param("reader", "").with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose who else must read this.")));
        web.perform(post(page + "/readers").param("reader", "quality-auditor").with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity());
        web.perform(post(page + "/readers").param("reader", "director").with(user(OFFICER)).with(csrf())).andExpect(redirectedUrl(page));
        web.perform(get(page).with(user("director"))).andExpect(status().isOk());
    }

    @Test
    void what_is_recorded_from_the_childs_page_does_not_betray_itself_among_the_looks() throws Exception {
        String reference = children.referenceOf(child);
        for (String act : List.of("allegation", "complaint", "serious-incident")) {
            web.perform(get("/children/" + reference + "/begin/" + act).with(user("service-manager"))).andExpect(status().isOk());
        }
        assertThat(views.of(child)).isNotEmpty().allSatisfy(look -> assertThat(look.why()).isEqualTo("Child's page"));
    }
}
