package org.childjourney;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.childjourney.engine.TaskForm;

/** The rules about what a form is made of, and how it meets the typed record its answers become. */
final class RulesOfForms {

    static final List<HouseRule<Form>> LOOKS = List.of(
            new HouseRule<>("a form is called as its file is and made for this Tasklist", RulesOfForms::header, "\"schemaVersion\": 16", "\"schemaVersion\": 17"),
            new HouseRule<>("the child stands first: name, reference and age; or what it is about, where it is about no child", RulesOfForms::heading, "({{childReference}})", ""),
            new HouseRule<>("every question has a label, an id, a key of its own", RulesOfForms::labels, "\"label\": \"Why not?\"", "\"label\": \"\""),
            new HouseRule<>("a key is asked once in each list", RulesOfForms::keys, "\"key\": \"whatNext\"", "\"key\": \"whatHappened\""),
            new HouseRule<>("only kinds of question the server checks; yes or no is never a box to tick", RulesOfForms::kinds, "\"type\": \"textarea\"", "\"type\": \"filepicker\""),
            new HouseRule<>("a box to tick is not a question", RulesOfForms::kinds, "\"type\": \"radio\"", "\"type\": \"checkbox\""),
            new HouseRule<>("a choice has answers, each with its own words and code", RulesOfForms::choices, "\"value\": \"no\"", "\"value\": \"yes\""),
            new HouseRule<>("what hides a question can be read as FEEL, and asks only what the form knows", RulesOfForms::conditions, "=seen != \\\"no\\\"", "=seen != no or"),
            new HouseRule<>("every word a form shows from the record is given by some code", RulesOfForms::words, "{{seenBy}}", "{{seenByNobodyKnows}}"));

    /** Of forms with lists; tried on another good form, as the first has none. */
    static final List<HouseRule<Form>> ROWS = List.of(new HouseRule<>("in a row of a list a question is hidden by its own row, and says this", RulesOfForms::rows, "=this.drift", "=drift"));

    static final List<HouseRule<Form>> RECORDS = List.of(
            new HouseRule<>("every question is a component of the record", RulesOfForms::lostAnswers, "\"key\": \"seenWhere\"", "\"key\": \"seenSomewhere\""),
            new HouseRule<>("every component of the record is a question", RulesOfForms::neverAsked, "\"key\": \"seenWhere\"", "\"key\": \"seen\""));

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Set<String> ASKING = Set.of("textfield", "textarea", "number", "datetime", "radio", "select", "checklist", "taglist", "checkbox");
    private static final Set<String> SHOWING = Set.of("text", "group", "dynamiclist", "table", "separator", "spacer");
    private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist", "taglist");
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*\\b(?!\\s*\\()");
    private static final Pattern BARE = Pattern.compile("(?<![.\\w])[a-z]\\w*\\b(?!\\s*\\()");
    private static final Set<String> OF_FEEL = Set.of("null", "true", "false", "not", "and", "or", "if", "then", "else", "some", "every", "in", "satisfies", "count", "contains");

    private RulesOfForms() {}

    static Stream<String> header(Form form) {
        JsonNode d = form.definition();
        boolean kept = d.path("schemaVersion").asInt() == 16 && d.path("id").asText().equals(form.name()) && d.path("type").asText().equals("default")
                && form.name().matches("[a-z0-9]+(-[a-z0-9]+)*");
        return kept ? Stream.empty() : Stream.of(form.file() + ": id, type or schemaVersion (16)");
    }

    static Stream<String> heading(Form form) {
        JsonNode first = form.definition().path("components").path(0);
        String said = first.path("text").asText();
        boolean aboutNoChild = !form.definition().toString().contains("{{child") && said.equals("## {{aboutWhat}}\n{{aboutWhen}}");
        boolean kept = first.path("type").asText().equals("text")
                && (aboutNoChild || Stream.of("##", "{{childName}}", "{{childReference}}", "{{childAge}}").allMatch(said::contains));
        return kept ? Stream.empty() : Stream.of(form.file() + ": the first component should be a text with ##, {{childName}} ({{childReference}}), {{childAge}}");
    }

    static Stream<String> labels(Form form) {
        return form.components().filter(c -> {
            String label = c.path(c.path("type").asText().equals("datetime") && !c.path("subtype").asText().equals("time") ? "dateLabel" : "label").asText(c.path("timeLabel").asText());
            boolean asks = ASKING.contains(c.path("type").asText());
            return !c.hasNonNull("id") || asks && (label.isBlank() || !Pattern.matches("[a-z][a-zA-Z0-9]*", c.path("key").asText()));
        }).map(c -> form.at(c) + " has no id, label or key");
    }

    static Stream<String> keys(Form form) {
        var ids = form.components().map(c -> c.path("id").asText()).toList();
        var paths = keys(form.definition(), "");
        return Stream.of(repeated(ids).map(id -> "the id " + id), repeated(paths).map(path -> "the key " + path)).flatMap(Function.identity())
                .map(what -> form.file() + ": " + what + " is there twice");
    }

    static Stream<String> kinds(Form form) {
        return form.components().filter(c -> {
            String type = c.path("type").asText();
            boolean ticked = type.equals("checkbox") && c.path("label").asText().strip().endsWith("?");
            return !ASKING.contains(type) && !SHOWING.contains(type) || ticked;
        }).map(c -> form.at(c) + " is a " + c.path("type").asText());
    }

    static Stream<String> choices(Form form) {
        return form.components().filter(c -> CHOOSING.contains(c.path("type").asText()) && !c.hasNonNull("valuesKey")).filter(c -> {
            var values = StreamSupport.stream(c.path("values").spliterator(), false).toList();
            return values.size() < 2 && !c.path("type").asText().equals("checklist") || values.isEmpty()
                    || values.stream().anyMatch(v -> v.path("label").asText().isBlank() || v.path("value").asText().isBlank())
                    || values.stream().map(v -> v.path("value").asText()).distinct().count() < values.size();
        }).map(c -> form.at(c) + " needs at least two answers, each with a label and a value of its own");
    }

    static Stream<String> conditions(Form form) {
        Set<String> asked = new TreeSet<>(keys(form.definition(), "").stream().map(path -> path.substring(path.lastIndexOf('.') + 1)).toList());
        return form.components().filter(c -> c.path("conditional").hasNonNull("hide")).filter(c -> {
            String hide = c.path("conditional").path("hide").asText();
            return !hide.startsWith("=") || FEEL.parseExpression(hide.substring(1)).isFailure()
                    || !names(hide).allMatch(name -> asked.contains(name) || isGiven(name));
        }).map(c -> form.at(c) + " hides by " + c.path("conditional").path("hide").asText());
    }

    /** The door knows a row's own answers as {@code this}, and so does the browser; a bare name there is one of the whole form, or of nothing. */
    static Stream<String> rows(Form form) {
        return form.components().filter(c -> c.path("type").asText().equals("dynamiclist")).flatMap(list -> {
            var asked = Form.components(list).map(c -> c.path("key").asText()).collect(Collectors.toSet());
            return Form.components(list).filter(c -> found(BARE, c.path("conditional").path("hide").asText()).anyMatch(asked::contains));
        }).map(c -> form.at(c) + " hides by " + c.path("conditional").path("hide").asText());
    }

    static Stream<String> words(Form form) {
        var shown = form.components().flatMap(c -> Stream.of("text", "label", "description", "dateLabel").map(field -> c.path(field).asText("")))
                .flatMap(text -> SHOWN.matcher(text).results().map(found -> found.group(1)));
        var sources = form.components().flatMap(c -> Stream.of(c.path("valuesKey").asText(""), c.path("dataSource").asText("").replace("=", ""))).filter(key -> !key.isEmpty());
        return Stream.concat(shown, sources).distinct().filter(word -> !isGiven(word)).map(word -> form.file() + ": nothing gives {{" + word + "}}");
    }

    static Stream<String> lostAnswers(Form form) {
        return without(new TreeSet<>(keys(form.definition(), "")), components(answers(form), "")).map(key -> form.file() + " asks " + key + ", which the record does not keep");
    }

    static Stream<String> neverAsked(Form form) {
        return without(components(answers(form), ""), new TreeSet<>(keys(form.definition(), ""))).map(name -> "the record of " + form.file() + " keeps " + name + ", which is not asked");
    }

    private static Class<?> answers(Form form) {
        Optional<TaskForm<?>> bean = Form.beanOf(form.name());
        return bean.<Class<?>>map(TaskForm::answers).orElseThrow(() -> new AssertionError("No one bean answers for " + form.file()));
    }

    /** The questions of a form; those of a list behind the list's own name. Lists keep nothing themselves. */
    private static List<String> keys(JsonNode parent, String path) {
        return Form.children(parent).flatMap(c -> Stream.concat(
                ASKING.contains(c.path("type").asText()) ? Stream.of(path + c.path("key").asText()) : Stream.<String>empty(),
                keys(c, path + (c.hasNonNull("path") ? c.path("path").asText() + "." : "")).stream())).toList();
    }

    private static Set<String> components(Class<?> record, String path) {
        return Stream.of(record.getRecordComponents()).flatMap(component -> row(component).map(row -> components(row, path + component.getName() + ".").stream())
                .orElseGet(() -> Stream.of(path + component.getName()))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Class<?>> row(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()
                ? Optional.of(row) : Optional.empty();
    }

    /** Whether some code of the application writes the name, as it must to put a value under it or to name a record's part. */
    private static boolean isGiven(String name) {
        return JavaText.all().contains("\"" + name + "\"");
    }

    private static Stream<String> names(String feel) {
        return found(NAME, feel).filter(name -> !OF_FEEL.contains(name));
    }

    private static Stream<String> found(Pattern names, String feel) {
        return names.matcher(feel.replaceAll("\"[^\"]*\"", "\"\"")).results().map(found -> found.group());
    }

    private static Stream<String> repeated(List<String> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream().filter(e -> e.getValue() > 1).map(e -> e.getKey());
    }

    private static Stream<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(each -> !those.contains(each));
    }
}
