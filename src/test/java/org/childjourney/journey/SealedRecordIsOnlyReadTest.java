package org.childjourney.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.access.Directory;
import org.childjourney.access.SealedRecords;
import org.childjourney.access.Sealing;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.HarmReports;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.chronology.Chronology;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The sealed record of an adopted child is kept to be read by the named; nothing is begun, recorded, judged or opened on it any more, by whatever door. */
@ChildJourneyTest
class SealedRecordIsOnlyReadTest {

    /** Both could do nearly everything until then, and both are named readers. */
    private static final List<String> READERS = List.of("team-manager", "service-manager");

    @Autowired People people;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired Overrides overrides;
    @Autowired HarmReports reports;
    @Autowired Chronology chronology;
    @Autowired SealedRecords sealed;
    @Autowired Directory directory;
    @Autowired MockMvc web;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    private ChildId child;
    private String reference;

    @BeforeEach
    void a_child_the_reader_works_with() {
        people.itIs("2026-11-20T10:00:00Z");
        child = transaction.execute(status -> {
            var made = children.register(NewChild.born("Soundless", "Onlyread", LocalDate.of(2019, 3, 1), "M"), "contact-officer");
            allocation.hold(made, "east", "social-worker", clock.instant(), "team-manager");
            return made;
        });
        acts.act("early-help", child, new Said(clock.instant(), Map.of("because", "A tired child (made up).")), "team-manager");
        reference = children.facts(child).reference();
    }

    @Test
    void its_named_readers_read_it_and_can_do_nothing_on_it() throws Exception {
        String entry = chronology.of(child).get(0).id().toString();
        var offered = acts.offered("team-manager", child).stream().map(ActOnChild::key).toList();
        assertThat(offered).as("what a team manager could do until then").contains("missing", "complaint");
        var doors = new HashMap<String, MockHttpServletRequestBuilder>();
        offered.forEach(key -> doors.put(key, post("/children/" + reference + "/begin/" + key)));
        doors.put("death", post("/children/" + reference + "/death").param("day", "1").param("month", "11").param("year", "2026").param("rightChild", "yes"));
        doors.put("strategy discussion", post("/children/" + reference + "/strategy-discussion").param("because", "A mark on the arm (made up)."));
        doors.put("chronology", post("/children/" + reference + "/chronology/" + entry).param("significant", "yes").param("why", "It says much (made up)."));
        doors.put("restriction", put("/api/children/" + reference + "/restriction").contentType(MediaType.APPLICATION_JSON).content("{\"why\": \"Made up\", \"readers\": [\"director\"]}"));
        for (String page : List.of("/begin/missing", "/death", "/strategy-discussion", "/chronology/" + entry)) {
            web.perform(get("/children/" + reference + page).with(person("team-manager"))).andExpect(status().isOk());
        }
        assertThat(overrides.mayOverride("service-manager", child)).isTrue();

        transaction.executeWithoutResult(status -> {
            journeys.endAll(child, clock.instant(), "Adopted (made up)");
            journeys.closeIfNothingIsOpen(child, clock.instant(), "Adopted (made up)", "team-manager");
            sealed.seal(new Sealing(child, "Adopted (made up)", Set.copyOf(READERS)), "team-manager");
        });

        for (var door : doors.entrySet()) {
            var answer = web.perform(door.getValue().with(person("team-manager")).with(csrf())).andReturn().getResponse();
            assertThat(answer.getStatus()).as(door.getKey()).isEqualTo(403);
        }
        String page = web.perform(get("/children/" + reference).with(person("team-manager"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Soundless Onlyread").doesNotContain("/begin/", "/death", "/strategy-discussion\"", "/override");
        for (var reader : READERS) {
            assertThat(acts.offered(reader, child)).as(reader).isEmpty();
            assertThat(reports.mayAsk(reader, child)).isFalse();
        }
        assertThat(overrides.mayOverride("service-manager", child)).isFalse();
        assertThatThrownBy(() -> acts.act("missing", child, new Said(clock.instant(), Map.of()), "team-manager")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothing_begins_for_it_by_whatever_leads_there() {
        transaction.executeWithoutResult(status -> {
            journeys.endAll(child, clock.instant(), "Adopted (made up)");
            journeys.closeIfNothingIsOpen(child, clock.instant(), "Adopted (made up)", "team-manager");
            sealed.seal(new Sealing(child, "Adopted (made up)", Set.copyOf(READERS)), "team-manager");
        });
        assertThatThrownBy(() -> journeys.open(child, clock.instant(), "Somebody knows the id")).isInstanceOf(Refused.class)
                .hasMessageContaining("Nothing can be begun on this record any more").hasMessageNotContaining(child.toString()).hasMessageNotContaining(reference);
        assertThat(journeys.openOf(child)).isEmpty();
    }

    private UserRequestPostProcessor person(String username) {
        return user(username).roles(directory.find(username).orElseThrow().roles().toArray(String[]::new));
    }
}
