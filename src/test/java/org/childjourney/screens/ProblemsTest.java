package org.childjourney.screens;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ChildJourneyTest
class ProblemsTest {

    @Autowired
    MockMvc web;

    @Test
    void everything_that_cannot_be_read_is_named_at_once_field_by_field() throws Exception {
        send("""
                {"receivedAt": "yesterday", "chanel": "telephone", "indicators": "neglect",
                 "children": [{"givenName": "Ann", "dateOfBirth": "31/02/2020", "sex": "F"}, {"dateOfBirth": {"year": 2020}}]}""")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.errors[*].field").value(containsInAnyOrder(
                        "receivedAt", "chanel", "indicators", "children[0].dateOfBirth", "children[1].dateOfBirth")))
                .andExpect(jsonPath("$.errors[?(@.field == 'children[0].dateOfBirth')].value").value("31/02/2020"))
                .andExpect(jsonPath("$.errors[?(@.field == 'children[0].dateOfBirth')].problem").value("“31/02/2020” is not a date like 2020-02-28."))
                .andExpect(jsonPath("$.errors[?(@.field == 'receivedAt')].problem").value("“yesterday” is not a moment with its offset like 2026-11-23T09:15:00Z."));
    }

    @Test
    void an_unknown_field_is_refused_and_the_known_ones_are_named() throws Exception {
        send("{\"chanel\": \"telephone\"}").andExpect(jsonPath("$.errors[0].problem").value(containsString("channel")));
    }

    @Test
    void what_is_no_JSON_at_all_is_refused_with_the_place_where_it_breaks() throws Exception {
        send("{\"channel\": \"telephone\",").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("Line 1")));
        send("").andExpect(status().isBadRequest()).andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void a_list_where_an_object_belongs_is_refused() throws Exception {
        send("[]").andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].problem").value(containsString("is not an object")));
    }

    @Test
    void an_address_that_does_not_exist_is_answered_plainly() throws Exception {
        web.perform(get("/api/nothing-here").with(user("service-manager"))).andExpect(status().isNotFound());
    }

    private ResultActions send(String body) throws Exception {
        return web.perform(post("/api/contacts").contentType(MediaType.APPLICATION_JSON).content(body)
                .with(user("contact-officer").roles("contact-officer")).with(csrf()));
    }
}
