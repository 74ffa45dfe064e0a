package org.childjourney.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;

/**
 * Reads answers against the form they were given on, as the person's browser should have: hidden questions are left out,
 * unknown and read-only ones are not listened to, and everything wrong is said at once.
 */
final class FormAnswers {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private final ObjectMapper json;
    private final List<WrongField> wrong = new ArrayList<>();

    private FormAnswers(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The answers that count.
     *
     * @throws Refused naming every wrong field
     */
    static ObjectNode read(JsonNode form, ObjectNode given, Map<String, Object> known, ObjectMapper json) {
        var reader = new FormAnswers(json);
        Map<String, Object> context = new HashMap<>(known);
        given.fields().forEachRemaining(field -> context.put(field.getKey(), json.convertValue(field.getValue(), Object.class)));
        ObjectNode kept = reader.keep(form.path("components"), given, context, "");
        if (!reader.wrong.isEmpty()) {
            throw new Refused(reader.wrong);
        }
        return kept;
    }

    private ObjectNode keep(JsonNode components, ObjectNode given, Map<String, Object> context, String path) {
        ObjectNode kept = json.createObjectNode();
        for (JsonNode component : components) {
            if (isHidden(component, context)) {
                continue;
            }
            var question = new FormQuestion(component);
            if (question.type().equals("group")) {
                kept.setAll(keep(component.path("components"), given, context, path));
            } else if (question.type().equals("dynamiclist")) {
                keepList(component, given, context, path, kept);
            } else if (question.isAsked()) {
                keepAnswer(question, given.get(question.key()), path, kept);
            }
        }
        return kept;
    }

    private void keepAnswer(FormQuestion question, JsonNode answer, String path, ObjectNode kept) {
        question.problemWith(answer).ifPresentOrElse(
                problem -> wrong.add(new WrongField(path + question.key(), answer, problem)),
                () -> {
                    if (!FormQuestion.isBlank(answer)) {
                        kept.set(question.key(), answer);
                    }
                });
    }

    private void keepList(JsonNode list, ObjectNode given, Map<String, Object> context, String path, ObjectNode kept) {
        String key = list.path("path").asText();
        var rows = json.createArrayNode();
        int number = 0;
        for (JsonNode row : given.path(key)) {
            if (row instanceof ObjectNode answers && !isEmpty(answers)) {
                Map<String, Object> here = new HashMap<>(context);
                here.put("this", json.convertValue(answers, Map.class)); // as the browser calls the row
                answers.fields().forEachRemaining(field -> here.put(field.getKey(), json.convertValue(field.getValue(), Object.class)));
                rows.add(keep(list.path("components"), answers, here, path + key + "[" + number + "]."));
            }
            number++;
        }
        kept.set(key, rows);
    }

    /** The browser sends rows that were added and left empty. */
    private static boolean isEmpty(ObjectNode row) {
        for (JsonNode answer : row) {
            if (!FormQuestion.isBlank(answer) && !(answer.isBoolean() && !answer.asBoolean())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(JsonNode component, Map<String, Object> context) {
        String hide = component.path("conditional").path("hide").asText("");
        if (hide.isEmpty()) {
            return false;
        }
        var answer = FEEL.evaluateExpression(hide.startsWith("=") ? hide.substring(1) : hide, context);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }
}
