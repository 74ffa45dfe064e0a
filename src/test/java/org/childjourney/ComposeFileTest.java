package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docker-compose.yml} and the production profile must not drift apart. */
class ComposeFileTest {

    private JsonNode compose;

    @BeforeEach
    void read() throws IOException {
        compose = new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile());
    }

    @Test
    void everything_the_production_profile_asks_of_the_environment_is_handed_in_and_refused_when_missing() {
        var asked = Pattern.compile("\\$\\{([A-Z_]+):}").matcher(Diagram.text(Path.of("src/main/resources/application-production.yaml"))).results()
                .map(found -> found.group(1)).distinct().toList();
        JsonNode given = compose.at("/services/application/environment");
        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(given.path(name).asText()).as(name).isNotBlank());
        assertThat(given.path("SPRING_PROFILES_ACTIVE").asText()).isEqualTo("production");
    }

    @Test
    void nothing_from_outside_has_a_default() {
        List<String> taken = Pattern.compile("\\$\\{[^}]+}").matcher(Diagram.text(Path.of("docker-compose.yml"))).results().map(MatchResult::group).toList();
        assertThat(taken).isNotEmpty().allMatch(name -> name.matches("\\$\\{[A-Z_]+:\\?.{10,}}"));
    }

    @Test
    void only_the_application_can_be_reached_and_only_from_this_machine() {
        assertThat(compose.at("/services/application/ports")).singleElement().satisfies(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
        assertThat(compose.at("/services/database").has("ports")).isFalse();
        assertThat(compose.at("/networks/inside/internal").asBoolean()).isTrue();
    }

    @Test
    void each_service_says_whether_it_is_well() {
        assertThat(StreamSupport.stream(compose.path("services").spliterator(), false)).hasSize(2).allMatch(service -> service.at("/healthcheck/test").size() > 1);
    }
}
