package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsMatchTheirRecordsTest {

    private static final Map<String, Class<?>> ANSWERS = Map.of(
            "allocate-social-worker", AllocateSocialWorker.class, "see-the-child", SeeTheChild.class, "write-assessment", WriteAssessment.class,
            "authorise-assessment", AuthoriseAssessment.class, "review-the-assessment", ReviewTheAssessment.class, "tell-the-family", TellTheFamily.class);

    @ParameterizedTest
    @ValueSource(strings = {
        "allocate-social-worker", "see-the-child", "write-assessment", "authorise-assessment", "review-the-assessment", "tell-the-family"})
    void every_question_of_the_form_is_kept_in_the_record_and_nothing_is_kept_that_is_not_asked(String form) throws IOException {
        var definition = new ObjectMapper().readTree(Files.readString(Path.of("forms/assessment", form + ".form")));
        assertThat(questions(definition, "")).isEqualTo(components(ANSWERS.get(form), ""));
        assertThat(definition.path("id").asText()).isEqualTo(form);
        assertThat(definition.at("/components/0/text").asText()).as("the child stands first").contains("{{childName}}", "{{childReference}}", "{{childAge}}");
    }

    private static Set<String> questions(JsonNode parent, String path) {
        var all = new TreeSet<String>();
        for (JsonNode component : parent.path("components")) {
            if (component.hasNonNull("key")) {
                all.add(path + component.get("key").asText());
            }
            all.addAll(questions(component, path + (component.hasNonNull("path") ? component.get("path").asText() + "." : "")));
        }
        return all;
    }

    private static Set<String> components(Class<?> type, String path) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            var rows = rowsOf(component);
            return rows == null ? Stream.of(path + component.getName()) : components(rows, path + component.getName() + ".").stream();
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> rowsOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()
                ? row : null;
    }
}
