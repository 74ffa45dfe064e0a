package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of rules, row by row: {@code src/test/resources/tables/<table>.csv} holds at least one case for each row, and
 * a row without a case, or a case its row does not answer, fails.
 */
class DmnHouseRulesTest {

    private final List<DmnEvaluatedDecisionRule> hit = new ArrayList<>();
    private final DmnEngine engine = engine();
    private final Map<Path, DmnModelInstance> models = new HashMap<>();
    private final Map<Path, DmnDecision> read = new HashMap<>();

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_called_as_its_file_asks_a_question_and_says_how_long_its_history_is_kept(Path file) {
        var table = Dmn.readModelFromFile(file.toFile());
        var decision = only(table, Decision.class);
        assertThat(decision.getId()).isEqualTo(name(file)).matches("[a-z]+(-[a-z]+)*");
        assertThat(decision.getName()).endsWith("?");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_column_has_words_and_every_row_a_name_no_machine_made(Path file) {
        var table = Dmn.readModelFromFile(file.toFile());
        assertThat(table.getModelElementsByType(Input.class)).isNotEmpty().allSatisfy(input -> {
            assertThat(input.getLabel()).isNotBlank();
            assertThat(input.getInputExpression().getText().getTextContent()).as("asks one value, works nothing out").matches("[a-z][a-zA-Z]*");
        });
        assertThat(table.getModelElementsByType(Output.class)).isNotEmpty().allSatisfy(output -> {
            assertThat(output.getLabel()).isNotBlank();
            assertThat(output.getName()).matches("[a-z][a-zA-Z]*");
        });
        assertThat(rows(table)).allMatch(row -> row.matches("rule(_[a-z][A-Za-z0-9]*)+")).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> each_row_of_each_table_answers_its_cases() {
        return tables().flatMap(file -> cases(file).stream().map(about -> DynamicTest.dynamicTest(name(file) + ": " + about, () -> {
            var answer = ask(file, about).get(about.get("row"));
            assertThat(answer).as("the row " + about.get("row") + " is not the one that answers").isNotNull();
            assertThat(about).as("what the row answers").containsAllEntriesOf(onlyKeysOf(about, answer));
            assertThat(answer.keySet()).as("a case says at least one answer").anyMatch(about::containsKey);
        })));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_has_a_case_and_no_case_is_of_a_row_that_is_gone(Path file) {
        assertThat(cases(file).stream().map(about -> about.get("row")).distinct())
                .containsExactlyInAnyOrderElementsOf(rows(Dmn.readModelFromFile(file.toFile())));
    }

    static Stream<Path> tables() {
        return Diagram.files(Diagram.FOLDER, ".dmn").stream();
    }

    /** What each row that is hit answers, as text, by the row's id. */
    private Map<String, Map<String, String>> ask(Path file, Map<String, String> about) {
        hit.clear();
        engine.evaluateDecisionTable(read.computeIfAbsent(file, this::read), new TreeMap<>(values(file, about)));
        Map<String, Map<String, String>> answers = new TreeMap<>();
        hit.forEach(row -> {
            Map<String, String> outputs = new TreeMap<>();
            row.getOutputEntries().values().forEach(output -> outputs.put(output.getOutputName(), String.valueOf(output.getValue().getValue())));
            answers.put(row.getId(), outputs);
        });
        return answers;
    }

    private DmnDecision read(Path file) {
        return engine.parseDecision(name(file), models.computeIfAbsent(file, DmnHouseRulesTest::model));
    }

    private static DmnModelInstance model(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    private Map<String, Object> values(Path file, Map<String, String> about) {
        Map<String, Object> values = new TreeMap<>();
        models.computeIfAbsent(file, DmnHouseRulesTest::model).getModelElementsByType(Input.class).forEach(input -> {
            String text = about.get(input.getInputExpression().getText().getTextContent());
            values.put(input.getInputExpression().getText().getTextContent(), switch (input.getInputExpression().getTypeRef()) {
                case "boolean" -> Boolean.valueOf(text);
                case "integer", "long" -> Integer.valueOf(text);
                default -> text;
            });
        });
        return values;
    }

    private static List<Map<String, String>> cases(Path file) {
        Path csv = Path.of("src/test/resources/tables", name(file) + ".csv");
        try (MappingIterator<Map<String, String>> lines = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(csv.toFile())) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(csv + " must hold a case for each row of " + file, e);
        }
    }

    private static Map<String, String> onlyKeysOf(Map<String, String> about, Map<String, String> answer) {
        Map<String, String> kept = new TreeMap<>(answer);
        kept.keySet().retainAll(about.keySet());
        return kept;
    }

    private static List<String> rows(DmnModelInstance table) {
        return only(table, DecisionTable.class).getRules().stream().map(Rule::getId).toList();
    }

    private static <T extends org.camunda.bpm.model.dmn.instance.DmnElement> T only(DmnModelInstance table, Class<T> type) {
        assertThat(table.getModelElementsByType(type)).hasSize(1);
        return table.getModelElementsByType(type).iterator().next();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".dmn", "");
    }

    private DmnEngine engine() {
        var settings = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.getCustomPostDecisionTableEvaluationListeners().add((DmnDecisionTableEvaluationEvent event) -> hit.addAll(event.getMatchingRules()));
        return settings.buildEngine();
    }
}
