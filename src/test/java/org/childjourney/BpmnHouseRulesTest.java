package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.Text;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of {@code bpmn/README.md}, tried on every diagram, and each on a diagram that breaks it. */
class BpmnHouseRulesTest {

    private static final String COLOURS = "http://bpmn.io/schema/bpmn/biocolor/1.0";
    private static final Path GOOD = Path.of("bpmn", "frontdoor", "contact.bpmn");

    @TestFactory
    Stream<DynamicNode> what_every_diagram_is_called_and_made_of() {
        return tests(NamesInDiagrams.RULES, Diagram.executable());
    }

    @TestFactory
    Stream<DynamicNode> how_every_diagram_meets_java() {
        return tests(WiringOfDiagrams.RULES, Diagram.executable());
    }

    @TestFactory
    Stream<DynamicNode> what_every_diagram_knows_of_time() {
        return tests(ClocksInDiagrams.RULES, Diagram.executable());
    }

    @TestFactory
    Stream<DynamicNode> how_every_diagram_is_drawn_the_map_included() {
        return tests(DrawingOfDiagrams.RULES, Diagram.all());
    }

    @Test
    void the_map_is_never_run_and_lies_above_the_modules() {
        var map = Diagram.all().stream().filter(Diagram::isTheMap).toList();
        assertThat(map).singleElement().satisfies(diagram -> {
            assertThat(diagram.file()).isEqualTo(Path.of("bpmn", Diagram.MAP + ".bpmn"));
            assertThat(diagram.process().getId()).isEqualTo(Diagram.MAP);
            assertThat(diagram.process().isExecutable()).isFalse();
            assertThat(NamesInDiagrams.ids(diagram)).isEmpty();
        });
    }

    @Test
    void the_map_shows_as_running_exactly_the_stages_that_run() {
        var map = Diagram.all().stream().filter(Diagram::isTheMap).findFirst().orElseThrow();
        var coloured = map.all(BpmnShape.class).stream().filter(shape -> shape.getAttributeValueNs(COLOURS, "fill") != null).map(BpmnShape::getBpmnElement).toList();
        var running = map.all(Task.class).stream().filter(BpmnHouseRulesTest::runs);
        assertThat(running).isNotEmpty().allSatisfy(stage -> {
            assertThat(coloured).contains(stage);
            assertThat(map.all(Text.class)).as("the legend").anyMatch(text -> text.getTextContent().contains(stage.getName().replaceFirst(":.*", "")));
        }).hasSameSizeAs(coloured);
    }

    /** A stage runs when it has a folder of its own, or is one process of another stage's folder. */
    private static boolean runs(Task stage) {
        String name = stage.getId().replace("stage_", "");
        String process = name.replaceAll("([a-z])([A-Z0-9])|(\\d)([A-Z])", "$1$3-$2$4").toLowerCase(Locale.ROOT);
        return Files.isDirectory(Diagram.FOLDER.resolve(name.toLowerCase(Locale.ROOT))) || Diagram.all().stream().anyMatch(diagram -> diagram.name().equals(process));
    }

    @Test
    void there_is_a_picture_of_every_diagram() {
        assertThat(Diagram.all()).allSatisfy(diagram -> assertThat(Path.of("docs", "pictures", diagram.name() + ".png")).isRegularFile());
    }

    @Test
    void no_two_deployed_files_have_one_name_whatever_their_folders() {
        var names = Stream.of(Diagram.files(Path.of("bpmn"), "mn"), Diagram.files(Path.of("forms"), ".form")).flatMap(List::stream)
                .collect(Collectors.groupingBy(Path::getFileName));
        assertThat(names).allSatisfy((name, files) -> assertThat(files).hasSize(1));
    }

    private static Stream<DynamicNode> tests(List<HouseRule<Diagram>> rules, List<Diagram> diagrams) {
        Function<String, Diagram> spoilt = xml -> Diagram.of(GOOD, xml);
        return rules.stream().map(rule -> rule.tests(diagrams, Diagram.text(GOOD), spoilt));
    }
}
