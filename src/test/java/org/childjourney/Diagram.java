package org.childjourney;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One diagram as it stands in the folder {@code bpmn}, read the way the house tests read it. */
record Diagram(Path file, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("bpmn");
    /** For readers only: the one diagram that is never run. */
    static final String MAP = "childs-journey";

    /** Every diagram that is run. */
    static List<Diagram> executable() {
        return all().stream().filter(diagram -> !diagram.isTheMap()).toList();
    }

    /** Every diagram, the map included, in the order of their names. */
    static List<Diagram> all() {
        return Read.ALL;
    }

    /** Read once: a hundred diagrams take seconds, and many tests ask for them. */
    private static final class Read {
        static final List<Diagram> ALL = files(FOLDER, ".bpmn").stream().map(file -> of(file, text(file))).toList();
    }

    static Diagram of(Path file, String xml) {
        return new Diagram(file, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file under a folder whose name ends so. */
    static List<Path> files(Path folder, String end) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> found = paths.filter(path -> path.getFileName().toString().endsWith(end)).sorted().toList();
            if (found.isEmpty()) {
                throw new AssertionError("There is no " + end + " under " + folder.toAbsolutePath());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTheMap() {
        return name().equals(MAP);
    }

    String name() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    /** The folder it lies in, which is the Java package of its module. */
    String module() {
        return file.getParent().getFileName().toString();
    }

    Process process() {
        return all(Process.class).get(0);
    }

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(model.getModelElementsByType(type));
    }

    List<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** The process and every sub-process in it. */
    Stream<BaseElement> scopes() {
        return Stream.concat(Stream.of(process()), all(SubProcess.class).stream());
    }

    /** The nodes that lie in a process or sub-process itself, not deeper. */
    static List<FlowNode> nodesOf(BaseElement scope) {
        var elements = scope instanceof Process process ? process.getFlowElements() : ((SubProcess) scope).getFlowElements();
        return elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
    }

    String xml() {
        return Bpmn.convertToString(model);
    }

    /** How a failure names an element, so that it is found at once. */
    String at(BaseElement element) {
        String name = element instanceof FlowElement flow && flow.getName() != null ? " “" + flow.getName() + "”" : "";
        return file + ": " + element.getId() + name;
    }

    @Override
    public String toString() {
        return name();
    }
}
