package org.childjourney.screens;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ChildJourneyTest
class OperationsApiTest {

    private static final String OPERATOR = "system-operator";
    private static final String DAY = "2026-12-16";

    @Autowired
    MockMvc web;

    @Autowired
    Children children;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock time;

    String reference;

    @BeforeEach
    void a_child_being_assessed() {
        time.beginAt(Instant.parse("2026-11-20T17:00:00Z"));
        var child = children.register(NewChild.born("Ann", "Made-Up", LocalDate.parse("2019-05-04"), "F"), "contact-officer");
        reference = children.facts(child).reference();
        clocks.start(new ClockStart("assessment-45wd", UUID.randomUUID(), child, new JourneyReference("J-2026-000778"),
                Trigger.on(LocalDate.parse("2026-11-20")), "ContactReceived", null, "contact-officer"));
    }

    @AfterEach
    void the_calendar_is_as_it_was() throws Exception {
        as(OPERATOR, delete("/api/bank-holidays/" + DAY));
    }

    @Test
    void a_bank_holiday_proclaimed_moves_the_open_clocks_and_says_so_and_withdrawn_moves_them_back() throws Exception {
        dueOn("2027-01-28T00:00:00Z");
        proclaim(OPERATOR, DAY, "{\"name\": \"A day for the whole nation\"}").andExpect(status().isOk())
                .andExpect(jsonPath("$.date").value(DAY)).andExpect(jsonPath("$.changed").value(true))
                .andExpect(jsonPath("$.moved").value(greaterThanOrEqualTo(1)))
                .andExpect(jsonPath("$.byRule[?(@.rule == 'assessment-45wd' && @.from == '2027-01-27')].to").value("2027-01-28"));
        dueOn("2027-01-29T00:00:00Z");
        proclaim(OPERATOR, DAY, "{\"name\": \"A day for the whole nation\"}").andExpect(jsonPath("$.changed").value(false)).andExpect(jsonPath("$.moved").value(0));

        as(OPERATOR, delete("/api/bank-holidays/" + DAY)).andExpect(status().isOk()).andExpect(jsonPath("$.changed").value(true));
        dueOn("2027-01-28T00:00:00Z");
    }

    @Test
    void a_bank_holiday_without_a_name_or_on_no_day_of_the_calendar_is_refused_with_field_and_reason() throws Exception {
        proclaim(OPERATOR, DAY, "{\"name\": \" \"}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("name")).andExpect(jsonPath("$.errors[0].problem").value(containsString("what the bank holiday is called")));
        proclaim(OPERATOR, "2026-13-01", "{\"name\": \"Never\"}").andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("date"));
        proclaim(OPERATOR, "2126-12-16", "{\"name\": \"Too far\"}").andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("date"));
    }

    @Test
    void the_watchdog_says_what_it_finds() throws Exception {
        as(OPERATOR, get("/api/watchdog")).andExpect(status().isOk())
                .andExpect(jsonPath("$.at").value("2026-11-20T17:00:00Z")).andExpect(jsonPath("$.elsewhere").value(false)).andExpect(jsonPath("$.counts").isMap());
    }

    @Test
    void nobody_but_a_system_operator_may_change_the_calendar_or_ask_the_watchdog() throws Exception {
        for (String other : new String[] {"team-manager", "director", "social-worker"}) {
            proclaim(other, DAY, "{\"name\": \"A day off\"}").andExpect(status().isForbidden());
            as(other, delete("/api/bank-holidays/2026-12-25")).andExpect(status().isForbidden());
            as(other, get("/api/watchdog")).andExpect(status().isForbidden());
        }
    }

    private void dueOn(String instant) throws Exception {
        web.perform(get("/api/children/" + reference + "/clocks").with(user("service-manager")))
                .andExpect(jsonPath("$[?(@.rule == 'assessment-45wd')].dueAt").value(instant));
    }

    private ResultActions proclaim(String person, String day, String holiday) throws Exception {
        return as(person, put("/api/bank-holidays/" + day).contentType(MediaType.APPLICATION_JSON).content(holiday));
    }

    private ResultActions as(String person, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(person).roles(person)).with(csrf()));
    }
}
