package org.childjourney;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;

/** The rules about ids, names and the kinds of element a diagram may be made of. */
final class NamesInDiagrams {

    static final List<HouseRule<Diagram>> RULES = List.of(
            new HouseRule<>("the process is called as its file is, in kebab case", NamesInDiagrams::process, "id=\"contact\" name", "id=\"Contact\" name"),
            new HouseRule<>("a process has a name and says how long its history is kept", NamesInDiagrams::header, "camunda:historyTimeToLive=\"P180D\"", ""),
            new HouseRule<>("a process says in a paragraph what it is for", NamesInDiagrams::purpose, 
                    "Whatever comes to the front door, at any hour: screened once for all brothers and sisters, then decided and authorised for each child.", ""),
            new HouseRule<>("an id says what it is, then its name: never one a machine made", NamesInDiagrams::ids, "endEvent_decided", "Event_0a1b2c3"),
            new HouseRule<>("everything a reader sees has a name in plain words", NamesInDiagrams::names, "name=\"Ask agencies\"", "name=\"asyncAskAgencies\""),
            new HouseRule<>("a gateway that splits asks a question and names its answers", NamesInDiagrams::questions, "name=\"What was decided?\"", "name=\"Outcome\""),
            new HouseRule<>("only elements a reader knows: no scripts, no call of another module's process", NamesInDiagrams::kinds,
                    "bpmn:serviceTask", "bpmn:sendTask"),
            new HouseRule<>("a diagram has at most 25 nodes", NamesInDiagrams::size, "<bpmn:endEvent id=\"endEvent_escalated\"", many()),
            new HouseRule<>("only what the next engine knows too: expression, form, groups, due date, async, result, history", NamesInDiagrams::attributes,
                    "camunda:candidateGroups", "camunda:candidateUsers"),
            new HouseRule<>("a diagram has no listeners, inputs or connectors hidden in it", NamesInDiagrams::extensions, "<bpmn:startEvent id=\"startEvent_contactReceived\" name=\"Contact received\">",
                    "<bpmn:startEvent id=\"startEvent_contactReceived\" name=\"Contact received\"><bpmn:extensionElements><camunda:executionListener event=\"end\" expression=\"${x}\"/></bpmn:extensionElements>"));

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9][A-Za-z0-9]*([ :,’'/-]+[A-Za-z0-9]+)*\\??");
    private static final Pattern OF_COMPUTERS = Pattern.compile("(?i:\\b(task|process|timer|async|variable|dmn|bean|event)\\b)|[a-z][A-Z]");
    private static final int MOST_NODES = 25;
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final Set<String> ATTRIBUTES = Set.of("expression", "formRef", "formRefBinding", "candidateGroups", "dueDate", "asyncBefore",
            "asyncAfter", "exclusive", "resultVariable", "historyTimeToLive");
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("startEvent", "startEvent"), Map.entry("endEvent", "endEvent"), Map.entry("boundaryEvent", "event"),
            Map.entry("intermediateCatchEvent", "event"), Map.entry("intermediateThrowEvent", "event"), Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"), Map.entry("receiveTask", "receiveTask"), Map.entry("task", "stage"), Map.entry("subProcess", "subProcess"),
            Map.entry("callActivity", "callActivity"), Map.entry("exclusiveGateway", "gateway"), Map.entry("parallelGateway", "gateway"),
            Map.entry("inclusiveGateway", "gateway"), Map.entry("eventBasedGateway", "gateway"), Map.entry("sequenceFlow", "flow"),
            Map.entry("message", "message"), Map.entry("timerEventDefinition", "timer"), Map.entry("messageEventDefinition", "messageDefinition"),
            Map.entry("textAnnotation", "annotation"), Map.entry("association", "association"));

    private NamesInDiagrams() {}

    static Stream<String> process(Diagram diagram) {
        String id = diagram.process().getId();
        return id.equals(diagram.name()) && KEBAB.matcher(id).matches() && diagram.all(Process.class).size() == 1
                ? Stream.empty() : Stream.of(diagram.file() + ": the process is called " + id);
    }

    static Stream<String> header(Diagram diagram) {
        Process process = diagram.process();
        boolean kept = process.isExecutable() && process.getName() != null && Pattern.matches("P\\d+D", "" + process.getCamundaHistoryTimeToLiveString());
        return kept ? Stream.empty() : Stream.of(diagram.file() + ": not executable, without a name, or without camunda:historyTimeToLive like P180D");
    }

    static Stream<String> purpose(Diagram diagram) {
        return PageOfProcesses.why(diagram).length() >= SHORTEST_PARAGRAPH ? Stream.empty() : Stream.of(diagram.file() + ": no documentation says what the process is for");
    }

    static Stream<String> ids(Diagram diagram) {
        return diagram.all(BaseElement.class).stream().filter(element -> element.getElementType().getTypeNamespace().endsWith("/MODEL"))
                .filter(element -> !(element instanceof Process) && IDS.containsKey(element.getElementType().getTypeName()))
                .filter(element -> !Pattern.matches(IDS.get(element.getElementType().getTypeName()) + "_[a-z][a-zA-Z0-9]*", "" + element.getId()))
                .map(element -> diagram.at(element) + " should be " + IDS.get(element.getElementType().getTypeName()) + "_camelName");
    }

    static Stream<String> names(Diagram diagram) {
        return diagram.nodes().stream().filter(node -> !(node instanceof Gateway && node.getOutgoing().size() < 2)).filter(node -> {
            String name = node.getName() == null ? "" : node.getName();
            boolean oneWord = node instanceof Task && !name.contains(" ");
            boolean asks = name.endsWith("?") != (node instanceof ExclusiveGateway);
            return oneWord || asks || name.length() > 60 || !PLAIN.matcher(name).matches() || OF_COMPUTERS.matcher(name).find();
        }).map(node -> diagram.at(node) + ": a task is a verb and its object, an event a state, a gateway a question");
    }

    static Stream<String> questions(Diagram diagram) {
        return diagram.all(ExclusiveGateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1).filter(gateway ->
                !gateway.getName().endsWith("?") || gateway.getDefault() == null || gateway.getOutgoing().stream().anyMatch(flow ->
                        flow.getName() == null || (flow.getConditionExpression() == null) != flow.equals(gateway.getDefault())))
                .map(gateway -> diagram.at(gateway) + " needs a question mark, a name on each answer, a condition on each but the default");
    }

    static Stream<String> kinds(Diagram diagram) {
        var sameFolder = Diagram.executable().stream().filter(other -> other.module().equals(diagram.module())).map(Diagram::name).toList();
        var unknown = diagram.nodes().stream().filter(node -> !IDS.containsKey(type(node)) || type(node).equals("task"));
        var foreign = diagram.all(CallActivity.class).stream().filter(call -> !sameFolder.contains(call.getCalledElement()));
        return Stream.concat(unknown, foreign).map(node -> diagram.at(node) + " is a " + type(node));
    }

    static Stream<String> size(Diagram diagram) {
        int nodes = diagram.nodes().size();
        return nodes <= MOST_NODES ? Stream.empty() : Stream.of(diagram.file() + " has " + nodes + " nodes: look for the missing process");
    }

    static Stream<String> attributes(Diagram diagram) {
        return Pattern.compile("camunda:([A-Za-z]+)=").matcher(diagram.xml()).results().map(found -> found.group(1)).distinct()
                .filter(attribute -> !ATTRIBUTES.contains(attribute)).map(attribute -> diagram.file() + ": camunda:" + attribute);
    }

    static Stream<String> extensions(Diagram diagram) {
        return Pattern.compile("<camunda:([A-Za-z]+)|<bpmn:(script)\\b").matcher(diagram.xml()).results()
                .map(found -> diagram.file() + ": " + found.group());
    }

    private static String type(FlowNode node) {
        return node.getElementType().getTypeName();
    }

    private static String many() {
        var text = new StringBuilder();
        for (int i = 0; i < MOST_NODES; i++) {
            text.append("<bpmn:endEvent id=\"endEvent_more").append(i).append("\" name=\"More\" />");
        }
        return text + "<bpmn:endEvent id=\"endEvent_escalated\"";
    }
}
