package org.childjourney.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.childjourney.foundation.Refused;
import org.springframework.boot.test.context.TestComponent;

/**
 * Somebody who answers any form whole, as a patient person would: what the record knows stays, what the story has decided is
 * said, everything else is filled in; where an answer is refused, that one is given otherwise until the form is taken. How a form was
 * taken is remembered, so that the next of its kind is taken at once.
 */
@TestComponent
public class WholeForms {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final int[] DAYS = {0, 1, 7, 14, 28, 60, 90, 180, -1, -7, -14, -30, 3, 40, 330};
    private static final int[] HOURS = {0, -1, -3, -24, 24, 48, 72, 7 * 24, 14 * 24, -72, -6 * 24, 28 * 24};
    private static final int MOST_ATTEMPTS = 40;
    private static final String LONG = "Made up for the story, and written at such length that whoever reads it next year understands what was seen and said, and why it was decided so.";

    private final FormDoor door;
    private final FormService forms;
    private final AsSystem asSystem;
    private final ObjectMapper json;
    private final Clock clock;

    private final Map<String, Map<String, Integer>> taken = new HashMap<>(); // how each form was answered when it was taken last

    WholeForms(FormDoor door, FormService forms, AsSystem asSystem, ObjectMapper json, Clock clock) {
        this.door = door;
        this.forms = forms;
        this.asSystem = asSystem;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The person answers the task.
     *
     * @param decided what the story has decided, by the key of the question, at whatever depth it stands
     * @throws AssertionError with the last refusal, when nothing that was tried was taken
     */
    public void answer(OpenTask task, String user, Map<String, ?> decided) {
        var known = door.open(task, user);
        var form = definitionOf(task);
        var tried = new HashMap<>(taken.getOrDefault(task.process() + "/" + task.key(), Map.of()));
        tried.keySet().removeIf(field -> decided.containsKey(field));
        Refused last = null;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                door.submit(task, user, new Sheet(known, decided, tried).filledIn(form));
                taken.put(task.process() + "/" + task.key(), tried);
                return;
            } catch (Refused refused) {
                last = refused;
                refused.fields().forEach(field -> tried.merge(field.field(), 1, Integer::sum));
            }
        }
        throw new AssertionError("Nobody can answer " + task.process() + " / " + task.key() + " at " + clock.instant() + ": " + last.fields(), last);
    }

    /** What the person finds on the task's form when they open it. */
    public Map<String, Object> opened(OpenTask task, String user) {
        return door.open(task, user);
    }

    private JsonNode definitionOf(OpenTask task) {
        try (var form = asSystem.call(() -> forms.getDeployedTaskForm(task.id()))) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One attempt at one form. */
    private final class Sheet {

        private final Map<String, Object> known;
        private final Map<String, ?> decided;
        private final Map<String, Integer> tried;

        Sheet(Map<String, Object> known, Map<String, ?> decided, Map<String, Integer> tried) {
            this.known = known;
            this.decided = decided;
            this.tried = tried;
        }

        ObjectNode filledIn(JsonNode form) {
            var answers = json.createObjectNode();
            fill(form.path("components"), answers, new HashMap<>(known), known, "");
            return answers;
        }

        /** @param here what stands in this part of the form already: the form's own values, or one row's */
        private void fill(JsonNode components, ObjectNode answers, Map<String, Object> context, Map<?, ?> here, String path) {
            for (JsonNode component : components) {
                var question = new FormQuestion(component);
                if (isHidden(component, context)) {
                    continue;
                }
                if (question.type().equals("group")) {
                    fill(component.path("components"), answers, context, here, path);
                } else if (question.type().equals("dynamiclist")) {
                    String key = component.path("path").asText();
                    put(answers, context, key, rows(component, context, here.get(key), path + key), path);
                } else if (question.isAsked()) {
                    JsonNode answer = answerTo(question, component, here.get(question.key()), path + question.key());
                    if (answer != null) {
                        put(answers, context, question.key(), answer, path);
                    }
                }
            }
        }

        private void put(ObjectNode answers, Map<String, Object> context, String key, JsonNode answer, String path) {
            answers.set(key, answer);
            Object value = json.convertValue(answer, Object.class);
            if (!path.isEmpty()) {
                @SuppressWarnings("unchecked")
                var row = new HashMap<>((Map<String, Object>) context.getOrDefault("this", Map.of()));
                row.put(key, value);
                context.put("this", row);
            }
            context.put(key, value);
        }

        private ArrayNode rows(JsonNode list, Map<String, Object> context, Object given, String path) {
            String key = list.path("path").asText();
            var rows = json.createArrayNode();
            List<?> there = decided.get(key) instanceof List<?> said ? said : given instanceof List<?> some && !some.isEmpty() ? some : List.of(Map.of());
            for (int number = 0; number < there.size(); number++) {
                Map<?, ?> row = there.get(number) instanceof Map<?, ?> map ? map : Map.of();
                var inside = new HashMap<>(context);
                inside.put("this", new HashMap<>(row));
                row.forEach((name, value) -> inside.put(String.valueOf(name), value));
                ObjectNode filled = json.valueToTree(row);
                fill(list.path("components"), filled, inside, row, path + "[" + number + "].");
                rows.add(filled);
            }
            return rows;
        }

        private JsonNode answerTo(FormQuestion question, JsonNode component, Object there, String path) {
            var possible = new ArrayList<JsonNode>();
            Object said = isDecidedRow(path) && there != null ? there : decided.get(question.key());
            if (said != null) {
                possible.add(json.valueToTree(said));
            }
            JsonNode before = json.valueToTree(there);
            if (there != null && !FormQuestion.isBlank(before)) {
                possible.add(before);
            }
            if (!component.path("validate").path("required").asBoolean() && !isPartOfSomethingRefused(path)) {
                possible.add(null);
            }
            possible.addAll(candidates(question, component));
            return possible.isEmpty() ? null : possible.get(tried.getOrDefault(path, 0) % possible.size());
        }

        /** A row of which only the whole was refused: then all of it is filled in. */
        private boolean isPartOfSomethingRefused(String path) {
            for (int end = path.lastIndexOf('['); end > 0; end = path.lastIndexOf('[', end - 1)) {
                if (tried.containsKey(path.substring(0, end)) || tried.containsKey(path.substring(0, path.indexOf(']', end) + 1))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the story itself has said this row, so that what it says there counts most. */
        private boolean isDecidedRow(String path) {
            return path.indexOf('[') > 0 && decided.get(path.substring(0, path.indexOf('['))) instanceof List<?>;
        }

        private List<JsonNode> candidates(FormQuestion question, JsonNode component) {
            return switch (question.type()) {
                case "datetime" -> moments(component.path("subtype").asText("date"));
                case "number" -> numbers(component.path("validate"));
                case "radio", "select" -> options(component);
                case "checklist", "taglist" -> options(component).stream().map(option -> (JsonNode) json.createArrayNode().add(option)).toList();
                case "checkbox" -> List.of(json.valueToTree(true), json.valueToTree(false));
                default -> texts(question);
            };
        }

        private List<JsonNode> moments(String subtype) {
            ZonedDateTime now = clock.instant().atZone(LONDON);
            return switch (subtype) {
                case "time" -> List.of(json.valueToTree(now.format(DateTimeFormatter.ofPattern("HH:mm"))), json.valueToTree("10:00"));
                case "datetime" -> java.util.Arrays.stream(HOURS).mapToObj(hours -> (JsonNode) json.valueToTree(atWork(now, hours).format(MOMENT))).toList();
                default -> java.util.Arrays.stream(DAYS).mapToObj(days -> (JsonNode) json.valueToTree(now.toLocalDate().plusDays(days).toString())).toList();
            };
        }

        private ZonedDateTime atWork(ZonedDateTime now, int hours) {
            var then = now.plusHours(hours);
            return Math.abs(hours) < 24 ? then : then.withHour(10).withMinute(0);
        }

        private List<JsonNode> numbers(JsonNode rule) {
            int least = rule.path("min").asInt(0);
            int most = rule.path("max").asInt(least + 5);
            return List.of(json.valueToTree(Math.min(most, least + 1)), json.valueToTree(least), json.valueToTree(most));
        }

        private List<JsonNode> options(JsonNode component) {
            Object listed = known.get(component.path("valuesKey").asText("-"));
            JsonNode values = listed == null ? component.path("values") : json.valueToTree(listed);
            return StreamSupport.stream(values.spliterator(), false).map(option -> option.isObject() ? option.path("value") : option).toList();
        }

        private List<JsonNode> texts(FormQuestion question) {
            return List.of(json.valueToTree("Made up for the story: " + question.label().toLowerCase()), json.valueToTree(LONG), json.valueToTree("zz1 1zz"), json.valueToTree("01904 000000"), json.valueToTree("1234567"));
        }
    }

    private static boolean isHidden(JsonNode component, Map<String, Object> context) {
        String hide = component.path("conditional").path("hide").asText("");
        var answer = hide.isEmpty() ? null : FEEL.evaluateExpression(hide.replaceFirst("^=", ""), context);
        return answer != null && answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    /** The instant it is in the story. */
    public Instant now() {
        return clock.instant();
    }
}
