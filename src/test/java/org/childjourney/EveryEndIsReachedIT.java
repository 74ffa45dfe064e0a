package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/**
 * Runs after all unit tests of the same build: what a diagram can come to, some story of the tests came to. Where a person
 * chose a few tests only, there is nothing to say, and the check says so by being skipped.
 */
class EveryEndIsReachedIT {

    @Test
    void every_end_and_every_boundary_event_of_every_diagram_is_reached_by_a_test() throws IOException {
        assumeTrue(System.getProperty(ReachedElements.BUILD) != null && System.getProperty("childjourney.chosen", "").isEmpty(),
                "only a whole build says which ends no test reaches");
        Set<String> reached = ReachedElements.ofThisBuild();
        Set<String> never = Diagram.executable().stream().flatMap(EveryEndIsReachedIT::outcomes).filter(end -> !reached.contains(end))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(never).as("ends and boundary events no test reached in this build").isEmpty();
    }

    /** {@code contact endEvent_earlyHelp} for each end and boundary event. */
    private static Stream<String> outcomes(Diagram diagram) {
        return diagram.nodes().stream().filter(node -> node instanceof EndEvent || node instanceof BoundaryEvent).map(FlowNode::getId)
                .map(id -> diagram.name() + " " + id);
    }
}
