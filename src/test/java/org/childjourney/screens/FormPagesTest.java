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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.chronology.Chronology;
import org.childjourney.chronology.ChronologyEntry;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages on which people record a birth, a death, and what matters in a chronology. */
@ChildJourneyTest
class FormPagesTest {

    @Autowired MockMvc web;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired Chronology chronology;
    @Autowired MovableClock time;

    @BeforeEach
    void it_is_friday() {
        time.beginAt(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    void a_social_worker_records_a_birth_and_the_page_says_so() throws Exception {
        String baby = reference(NewChild.unborn("Pagetest", LocalDate.of(2026, 12, 1)));
        page("social-worker", "/children/" + baby).andExpect(content().string(containsString("/children/" + baby + "/birth\"")))
                .andExpect(content().string(not(containsString("/death\""))));
        page("social-worker", "/children/" + baby + "/birth").andExpect(status().isOk()).andExpect(content().string(containsString("name=\"_csrf\"")))
                .andExpect(content().string(containsString("expected 1 December 2026")));

        send("social-worker", "/children/" + baby + "/birth", Map.of("day", "19", "month", "11", "year", "2026", "sex", "F", "givenName", "Hope", "familyName", "Pagetest"))
                .andExpect(redirectedUrl("/children/" + baby + "?done=birth"));

        assertThat(children.facts(child(baby)).dateOfBirth()).isEqualTo(LocalDate.of(2026, 11, 19));
        page("social-worker", "/children/" + baby + "?done=birth").andExpect(content().string(containsString("The birth is recorded.")))
                .andExpect(content().string(containsString("Hope Pagetest"))).andExpect(content().string(not(containsString("/birth\""))));
        page("social-worker", "/children/" + baby + "/birth").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31|02|2026|F|day|Date of birth must be a real date, such as 23 11 2026",
        "''|11|2026|F|day|Date of birth must include a day",
        "19|''|2026|F|month|Date of birth must include a month",
        "19|11|26|F|year|Date of birth: the year must be four figures, such as 2026",
        "''|''|''|F|day|Enter the date of birth",
        "21|11|2026|F|day|The date of birth lies in the future",
        "19|11|2026|''|sex|Select the sex",
    })
    void what_cannot_be_is_refused_at_its_own_field_and_everything_typed_stays(String day, String month, String year, String sex, String field, String problem) throws Exception {
        String baby = reference(NewChild.unborn("Pagetest", LocalDate.of(2026, 12, 1)));
        send("social-worker", "/children/" + baby + "/birth", Map.of("day", day, "month", month, "year", year, "sex", sex, "givenName", "Typedname", "familyName", "Pagetest"))
                .andExpect(status().isBadRequest()).andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(containsString("href=\"#" + field + "\""))).andExpect(content().string(containsString("id=\"" + field + "-error\"")))
                .andExpect(content().string(containsString(problem))).andExpect(content().string(containsString("value=\"Typedname\"")))
                .andExpect(content().string(containsString("Error: Record the birth")));
        assertThat(children.facts(child(baby)).unborn()).isTrue();
    }

    @Test
    void a_manager_records_a_death_after_saying_that_it_is_the_right_child() throws Exception {
        String ada = reference(NewChild.born("Ada", "Pagetest", LocalDate.of(2019, 5, 4), "F"));
        page("team-manager", "/children/" + ada).andExpect(content().string(containsString("Record the death")));
        send("team-manager", "/children/" + ada + "/death", Map.of("day", "19", "month", "11", "year", "2026"))
                .andExpect(status().isBadRequest()).andExpect(content().string(containsString("Confirm that this is the child who died"))).andExpect(content().string(containsString("value=\"19\"")));
        assertThat(children.facts(child(ada)).died()).isFalse();
        send("team-manager", "/children/" + ada + "/death", Map.of("day", "19", "month", "11", "year", "2026", "rightChild", "yes"))
                .andExpect(redirectedUrl("/children/" + ada + "?done=death"));
        assertThat(children.facts(child(ada)).died()).isTrue();
        page("team-manager", "/children/" + ada + "?done=death").andExpect(content().string(containsString("This child died on 19 November 2026.")));
    }

    @Test
    void a_birth_or_death_is_nobodys_to_record_without_the_role_the_record_and_the_pages_token() throws Exception {
        String ada = reference(NewChild.born("Ada", "Pagetest", LocalDate.of(2019, 5, 4), "F"));
        String baby = reference(NewChild.unborn("Pagetest", LocalDate.of(2026, 12, 1)));
        var right = Map.of("day", "19", "month", "11", "year", "2026", "rightChild", "yes", "sex", "F");
        for (String who : java.util.List.of("social-worker", "team-manager-west", "performance-analyst")) {
            page(who, "/children/" + ada + "/death").andExpect(status().isForbidden());
            send(who, "/children/" + ada + "/death", right).andExpect(status().isForbidden());
        }
        send("social-worker-west", "/children/" + baby + "/birth", right).andExpect(status().isForbidden());
        web.perform(post("/children/" + ada + "/death").param("day", "19").param("month", "11").param("year", "2026").param("rightChild", "yes").with(user("team-manager")))
                .andExpect(status().isForbidden());
        assertThat(children.facts(child(ada)).died()).isFalse();
        assertThat(children.facts(child(baby)).unborn()).isTrue();
    }

    @Test
    void a_worker_says_what_an_entry_means_for_the_child_and_every_judgement_stays() throws Exception {
        String ada = reference(NewChild.born("Ada", "Pagetest", LocalDate.of(2019, 5, 4), "F"));
        ChronologyEntry entry = chronology.of(child(ada)).get(0);
        String address = "/children/" + ada + "/chronology/" + entry.id();
        page("social-worker", "/children/" + ada).andExpect(content().string(containsString(address)));
        page("social-worker", address).andExpect(content().string(containsString(entry.what())));

        send("social-worker", address, Map.of("why", "short")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("Select whether this is significant")))
                .andExpect(content().string(containsString("href=\"#why\""))).andExpect(content().string(containsString(">short</textarea>")));
        send("social-worker", address, Map.of("significant", "yes", "why", "The third time she was found alone.")).andExpect(redirectedUrlPattern("/children/" + ada + "?done=judged#entry-*"));
        assertThat(chronology.of(child(ada)).get(0)).satisfies(judged -> {
            assertThat(judged.significant()).isTrue();
            assertThat(judged.lastMark().orElseThrow().why()).isEqualTo("The third time she was found alone.");
        });
        page("social-worker", "/children/" + ada + "?done=judged").andExpect(content().string(containsString("marked this as significant: The third time she was found alone.")));
    }

    @Test
    void who_only_reads_or_may_not_read_judges_nothing_and_no_entry_of_another_child_is_reached() throws Exception {
        String ada = reference(NewChild.born("Ada", "Pagetest", LocalDate.of(2019, 5, 4), "F"));
        String bea = reference(NewChild.born("Bea", "Pagetest", LocalDate.of(2020, 5, 4), "F"));
        String entry = chronology.of(child(ada)).get(0).id().toString();
        var judgement = Map.of("significant", "yes", "why", "The third time she was found alone.");
        for (String who : java.util.List.of("service-manager", "social-worker-west", "contact-officer")) {
            send(who, "/children/" + ada + "/chronology/" + entry, judgement).andExpect(status().isForbidden());
        }
        page("service-manager", "/children/" + ada).andExpect(content().string(not(containsString("Mark as significant"))));
        send("social-worker", "/children/" + bea + "/chronology/" + entry, judgement).andExpect(status().isNotFound());
        page("social-worker", "/children/" + ada + "/chronology/nothing").andExpect(status().isNotFound());
        assertThat(chronology.of(child(ada)).get(0).lastMark()).isEmpty();
    }

    private String reference(NewChild details) {
        ChildId child = children.register(details, "contact-officer");
        allocation.hold(child, "east", null, time.instant(), "team-manager");
        return children.facts(child).reference();
    }

    private ChildId child(String reference) {
        return children.byReference(reference).orElseThrow();
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
