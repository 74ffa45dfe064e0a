package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.Children;
import org.childjourney.oversight.OversightStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ChildJourneyTest
class OversightPagesTest {

    @Autowired MockMvc web;
    @Autowired OversightStory story;
    @Autowired Children children;
    @Autowired Restrictions restrictions;
    @Autowired org.childjourney.access.SealedRecords sealed;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins("2026-07-06T09:00:00Z");
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    private ResultActions page(String who, String path) throws Exception {
        return web.perform(get(path).with(user(who)));
    }

    @Test
    void a_manager_sees_supervision_of_their_own_team_by_reference_and_nobody_elses() throws Exception {
        String reference = children.facts(story.heldBy("social-worker")).reference();
        page("team-manager", "/oversight").andExpect(status().isOk()).andExpect(content().string(containsString("href=\"/children/" + reference + "\"")))
                .andExpect(content().string(containsString("Sol Example"))).andExpect(content().string(containsString("by the end of Thursday 6 August 2026")))
                .andExpect(content().string(not(containsString("Otto"))));
        page("team-manager-west", "/oversight").andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        page("director", "/oversight?team=west").andExpect(content().string(not(containsString(reference))));
        page("director", "/oversight?team=east").andExpect(content().string(containsString(reference)));
    }

    @Test
    void a_restricted_child_is_on_no_list_of_others() throws Exception {
        var child = story.heldBy("social-worker");
        String reference = children.facts(child).reference();
        restrictions.restrict(new Restriction(child, reference, "Made up: a colleague's child", Set.of("director")), "director");
        page("team-manager", "/oversight").andExpect(content().string(not(containsString(reference))));
        page("director", "/oversight").andExpect(content().string(containsString(reference)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-worker", "performance-analyst", "system-operator", "quality-auditor"})
    void the_page_is_for_managers_and_nobody_else_is_led_to_it(String who) throws Exception {
        page(who, "/oversight").andExpect(status().isForbidden()).andExpect(content().string(containsString("for managers")));
        page(who, "/").andExpect(content().string(not(containsString("href=\"/oversight\""))));
        page("team-manager", "/").andExpect(content().string(containsString("href=\"/oversight\"")));
    }

    @Test
    void a_week_without_a_report_and_a_list_that_is_not_there_say_so() throws Exception {
        page("director", "/oversight/weekly/2019-07-01").andExpect(status().isNotFound()).andExpect(content().string(containsString("no report of that week")));
        page("director", "/oversight/weekly/soon").andExpect(status().isNotFound());
        page("social-worker", "/oversight/weekly/2026-06-29").andExpect(status().isForbidden());
        page("director", "/oversight/annex-a/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void who_was_restricted_or_adopted_since_stands_in_a_weekly_report_no_more_for_those_who_may_not_read_the_record() throws Exception {
        var open = story.heldBy("social-worker");
        var hidden = story.heldBy("social-worker");
        var adopted = story.heldBy("social-worker");
        var week = database.sql("select coalesce(min(week), date '2025-06-02') - 7 from weekly_reports").query(java.time.LocalDate.class).single();
        String lines = java.util.stream.Stream.of(open, hidden, adopted).map(child -> "{\"kind\": \"No supervision for six weeks\", \"child\": \"" + children.facts(child).reference() + "\", \"team\": \"east\", \"since\": \"2025-04-01\"}")
                .collect(java.util.stream.Collectors.joining(","));
        database.sql("insert into weekly_reports (id, week, begun_at, compiled_at, figures) values (?, ?, now(), now(), ?::jsonb)").params(UUID.randomUUID(), week,
                "{\"week\": \"" + week + "\", \"duties\": [], \"indicators\": [], \"caseloads\": [], \"leftOut\": 0, \"vacancies\": [{\"team\": \"east\", \"role\": \"senior-social-worker\"}], \"drift\": [" + lines + "]}").update();
        String address = "/oversight/weekly/" + week;
        page("director", address).andExpect(status().isOk()).andExpect(content().string(containsString(children.facts(open).reference())))
                .andExpect(content().string(containsString(children.facts(hidden).reference()))).andExpect(content().string(containsString(children.facts(adopted).reference())))
                .andExpect(content().string(containsString("senior social worker, East")));
        restrictions.restrict(new Restriction(hidden, children.facts(hidden).reference(), "Made up: a colleague's child", Set.of("service-manager")), "director");
        sealed.seal(new org.childjourney.access.Sealing(adopted, "Adopted (made up)", Set.of("adoption-social-worker")), "adoption-social-worker");
        page("director", address).andExpect(content().string(containsString(children.facts(open).reference()))).andExpect(content().string(not(containsString(children.facts(hidden).reference()))))
                .andExpect(content().string(not(containsString(children.facts(adopted).reference()))));
        page("service-manager", address).andExpect(content().string(containsString(children.facts(hidden).reference()))).andExpect(content().string(not(containsString(children.facts(adopted).reference()))));
    }

    @Test
    void the_lists_are_given_only_to_those_who_may_have_them_and_every_download_is_written_down() throws Exception {
        UUID run = UUID.randomUUID();
        database.sql("""
                insert into annex_a_runs (id, fortnight, begun_at, drawn_at, findings, lists) values (?, (select date '2025-06-02' - (14 * count(*))::integer from annex_a_runs), now(), now(), '[]', '{}')""").param(run).update();
        for (String who : List.of("social-worker", "team-manager", "service-manager", "system-operator")) {
            page(who, "/oversight/annex-a/" + run).andExpect(status().isForbidden());
        }
        page("performance-analyst", "/oversight/annex-a/" + run).andExpect(status().isOk()).andExpect(header().string("Content-Disposition", containsString("annex-a-202")))
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(database.sql("select who from annex_a_downloads where run = ?").param(run).query(String.class).list()).containsExactly("performance-analyst");
    }

    @Test
    void a_stranger_is_asked_to_sign_in() throws Exception {
        web.perform(get("/oversight")).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in?returnTo=%2Foversight"));
    }
}
