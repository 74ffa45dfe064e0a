package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.childjourney.engine.VersionsOfARehearsal;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rehearsal of a new edition: cases of every process, at every place where work waits, begun on the diagrams of the edition before
 * ({@code versions/previous-diagrams.zip}, packed by {@code tools/remember-diagrams}), are moved to the diagrams of today.
 */
class ChangedDiagramsRehearsalTest {

    private static final Path BEFORE = Path.of("src/test/resources/versions/previous-diagrams.zip");
    private static final Pattern REFERENCE = Pattern.compile("\\b[a-z]\\w*(?:Id|Rule|At|On|Reference)\\b|(?<=\\$\\{)!?[a-z]\\w*(?= ==|})");

    private static RehearsalOffice office;

    @BeforeAll
    static void opens() {
        office = new RehearsalOffice();
    }

    @AfterAll
    static void closes() {
        office.close();
    }

    @TestFactory
    Stream<DynamicTest> a_running_case_survives_the_change_of_its_diagram_wherever_it_waits() throws IOException {
        var today = Diagram.executable().stream().collect(Collectors.toMap(Diagram::name, diagram -> diagram));
        return before().entrySet().stream().map(older -> DynamicTest.dynamicTest(older.getKey(), () -> {
            assertThat(today).as("a process that cases still run on").containsKey(older.getKey());
            rehearse(older.getValue(), today.get(older.getKey()));
        }));
    }

    private static Map<String, Diagram> before() throws IOException {
        try (var zip = new ZipFile(BEFORE.toFile())) {
            Map<String, Diagram> found = new TreeMap<>();
            for (ZipEntry entry : zip.stream().filter(file -> file.getName().endsWith(".bpmn")).toList()) {
                var diagram = Diagram.of(Path.of(entry.getName()), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                found.put(diagram.name(), diagram);
            }
            return found;
        }
    }

    /** Nothing lost, nothing doubled, no instant moved; and every timer fires once afterwards. */
    private static void rehearse(Diagram older, Diagram newer) {
        var version = office.deploy(older.name() + ".bpmn", older.xml());
        var waits = waits(older).collect(Collectors.toMap(place -> office.caseAt(version, place, references(older)), place -> place));
        var before = waits.keySet().stream().collect(Collectors.toMap(instance -> instance, office::waiting));
        office.deploy(newer.name() + ".bpmn", newer.xml() + "<!-- a new edition -->");
        VersionsOfARehearsal.moveOn(office.engine(), newer.name());
        assertThat(waits).as("places where work waits").isNotEmpty().allSatisfy((instance, place) -> {
            assertThat(office.waiting(instance)).as("what waits at " + place).containsAllEntriesOf(before.get(instance));
            if (nodes(older).equals(nodes(newer))) {
                assertThat(office.waiting(instance)).as("and nothing twice").hasSameSizeAs(before.get(instance));
            }
            timersFireOnce(instance);
        });
    }

    private static void timersFireOnce(String instance) {
        for (var job : office.jobs(instance)) {
            if (office.jobs(instance).stream().anyMatch(left -> left.getId().equals(job.getId()))) { // an event that stops its task takes the other timers along
                office.engine().getManagementService().executeJob(job.getId());
                assertThat(office.jobs(instance)).as("a timer that has fired").noneMatch(left -> left.getId().equals(job.getId()));
            }
        }
    }

    @Test
    void a_case_whose_place_is_gone_is_not_moved_and_the_operator_reads_why() {
        var older = Diagram.executable().stream().filter(diagram -> diagram.name().equals("cafcass-notice")).findFirst().orElseThrow();
        String place = waits(older).findFirst().orElseThrow();
        var instance = office.caseAt(office.deploy("cafcass-notice.bpmn", older.xml() + "<!-- before the place went -->"), place, references(older));
        var before = office.waiting(instance);
        office.deploy("cafcass-notice.bpmn", older.xml().replace(place, place + "Elsewhere"));
        assertThatThrownBy(() -> VersionsOfARehearsal.moveOn(office.engine(), "cafcass-notice")).isInstanceOf(Refused.class).hasMessageContaining("has no place for it");
        assertThat(office.waiting(instance)).as("all as it was").isEqualTo(before);
        office.engine().getRuntimeService().deleteProcessInstance(instance, "the rehearsal is over");
    }

    private static Set<String> nodes(Diagram diagram) {
        return diagram.nodes().stream().map(FlowNode::getId).collect(Collectors.toSet());
    }

    private static Stream<String> waits(Diagram diagram) {
        return Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class).flatMap(type -> diagram.all(type).stream()).map(FlowNode::getId);
    }

    private static Set<String> references(Diagram diagram) {
        return REFERENCE.matcher(diagram.xml().replaceAll("\"[A-Za-z]\\w*_\\w+\"", "")).results().map(match -> match.group().replace("!", "")).collect(Collectors.toSet());
    }
}
