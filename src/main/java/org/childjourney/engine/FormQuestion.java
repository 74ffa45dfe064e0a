package org.childjourney.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One question of a form and what an answer to it must look like, read from the form's own definition. */
record FormQuestion(JsonNode definition) {

    private static final Set<String> WITH_ANSWER = Set.of(
            "textfield", "textarea", "number", "datetime", "radio", "select", "checklist", "taglist", "checkbox");

    boolean isAsked() {
        return WITH_ANSWER.contains(type()) && definition.hasNonNull("key")
                && !definition.path("readonly").asBoolean() && !definition.path("disabled").asBoolean();
    }

    String type() {
        return definition.path("type").asText();
    }

    String key() {
        return definition.path("key").asText();
    }

    String label() {
        String label = definition.path(type().equals("datetime") ? "dateLabel" : "label").asText("");
        if (label.isEmpty()) {
            label = definition.path("timeLabel").asText(key());
        }
        return label.replaceAll("[*?:]+$", "");
    }

    /** What is wrong with the answer, in a sentence that names the question; empty when it will do. */
    Optional<String> problemWith(JsonNode answer) {
        if (isBlank(answer)) {
            return rule("required").asBoolean() ? problem("needs an answer.") : Optional.empty();
        }
        return switch (type()) {
            case "datetime" -> wrongMoment(answer.asText());
            case "number" -> wrongNumber(answer);
            case "radio", "select" -> options().isEmpty() || options().contains(answer.asText()) ? Optional.empty()
                    : problem("“" + answer.asText() + "” is not one of the answers. Choose one from the list.");
            case "checklist", "taglist" -> wrongChoices(answer);
            case "checkbox" -> answer.isBoolean() ? Optional.empty() : problem("must be ticked or not ticked.");
            default -> wrongText(answer.asText());
        };
    }

    static boolean isBlank(JsonNode answer) {
        return answer == null || answer.isNull() || answer.isMissingNode()
                || answer.isTextual() && answer.asText().isBlank() || answer.isArray() && answer.isEmpty();
    }

    private Optional<String> wrongMoment(String text) {
        String subtype = definition.path("subtype").asText("date");
        try {
            if (subtype.equals("time")) {
                LocalTime.parse(text.length() > 5 ? text.substring(0, 5) : text);
                return Optional.empty();
            }
            int year = LocalDate.parse(text.substring(0, Math.min(10, text.length()))).getYear();
            return year >= 1900 && year <= 2200 ? Optional.empty() : problem("“" + text + "” has an impossible year. Write it like 23/11/2026.");
        } catch (DateTimeParseException e) {
            return problem("“" + text + "” is not a " + (subtype.equals("time") ? "time. Write it like 16:55." : "date. Write it like 23/11/2026."));
        }
    }

    private Optional<String> wrongNumber(JsonNode answer) {
        if (!answer.isNumber()) {
            return problem("“" + answer.asText() + "” is not a number.");
        }
        boolean low = rule("min").isNumber() && answer.asDouble() < rule("min").asDouble();
        boolean high = rule("max").isNumber() && answer.asDouble() > rule("max").asDouble();
        return !low && !high ? Optional.empty()
                : problem(answer.asText() + " is outside " + rule("min").asText("…") + " to " + rule("max").asText("…") + ".");
    }

    private Optional<String> wrongChoices(JsonNode answer) {
        if (!answer.isArray()) {
            return problem("“" + answer.asText() + "” must be a list of choices.");
        }
        return StreamSupport.stream(answer.spliterator(), false).map(JsonNode::asText)
                .filter(choice -> !options().isEmpty() && !options().contains(choice)).findFirst()
                .flatMap(choice -> problem("“" + choice + "” is not one of the answers. Choose from the list."));
    }

    private Optional<String> wrongText(String text) {
        if (rule("minLength").isNumber() && text.strip().length() < rule("minLength").asInt()) {
            return problem("needs a little more: at least " + rule("minLength").asInt() + " letters, so that the next reader understands.");
        }
        int longest = rule("maxLength").isNumber() ? rule("maxLength").asInt() : 20_000;
        if (text.length() > longest) {
            return problem("is too long: " + text.length() + " letters, at most " + longest + ".");
        }
        boolean shaped = !rule("pattern").isTextual() || Pattern.matches(rule("pattern").asText(), text);
        return shaped ? Optional.empty() : problem("“" + text + "” is not written as expected. " + definition.path("description").asText());
    }

    private Set<String> options() {
        return StreamSupport.stream(definition.path("values").spliterator(), false)
                .map(option -> option.path("value").asText()).collect(Collectors.toSet());
    }

    private JsonNode rule(String name) {
        return definition.path("validate").path(name);
    }

    private Optional<String> problem(String sentence) {
        return Optional.of(label() + ": " + sentence);
    }
}
