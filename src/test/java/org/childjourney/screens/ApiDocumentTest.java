package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ChildJourneyTest
class ApiDocumentTest {

    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    @Autowired
    MockMvc web;

    @Test
    void the_committed_description_of_our_addresses_is_the_one_we_serve() throws Exception {
        String served = web.perform(get("/v3/api-docs").with(user("system-operator"))).andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        String inOrder = JSON.writeValueAsString(JSON.readValue(served, Map.class)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, inOrder);
        }
        assertThat(COMMITTED).as("Addresses changed: look at the difference, then write it with mvn test -Dtest=ApiDocumentTest -Dopenapi.write=true")
                .hasContent(inOrder);
    }

    @Test
    void the_addresses_others_rely_on_are_all_described() throws Exception {
        assertThat(JSON.readTree(Files.readString(COMMITTED)).path("paths").fieldNames()).toIterable()
                .contains("/api/contacts", "/api/children", "/api/children/{childRef}", "/api/children/{childRef}/clocks",
                        "/api/children/{childRef}/chronology", "/api/clocks");
    }
}
