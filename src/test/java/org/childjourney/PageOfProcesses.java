package org.childjourney;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Writes docs/processes.md from the diagrams: a picture and a paragraph of each, with its people, clocks and ends. */
final class PageOfProcesses {

    /** The modules in the order in which a child meets them; what is not named here comes after them. */
    private static final List<String> ORDER = List.of("earlyhelp", "frontdoor", "assessment", "childinneed", "childprotection", "legal", "care", "reviews", "wellbeing",
            "missing", "privatefostering", "permanence", "adoption", "leavingcare");
    private static final Pattern RULE = Pattern.compile("clocks\\.(?:warnAt|dueAt)\\(\"([A-Za-z0-9.-]+)\"");
    private static final Pattern TITLE = Pattern.compile("displayName = \"([^\"]+)\"");

    private PageOfProcesses() {}

    static String of(List<Diagram> diagrams) {
        Map<String, List<Diagram>> modules = diagrams.stream().collect(Collectors.groupingBy(diagram -> place(diagram.module()), TreeMap::new, Collectors.toList()));
        return """
                # Processes

                Generated from the diagrams in `bpmn`; do not edit. To write it again: `mvn -o test -Dtest=PageOfProcessesTest -Dregenerate=true`

                %d processes, in the order in which a child meets them. How long each clock is: [timescales.md](timescales.md). What the signs mean, and the
                rules every diagram keeps: [bpmn/README.md](../bpmn/README.md).

                %s
                """.formatted(diagrams.size(), modules.values().stream().map(PageOfProcesses::contents).collect(Collectors.joining("\n")))
                + modules.values().stream().map(PageOfProcesses::section).collect(Collectors.joining());
    }

    private static String place(String module) {
        int at = ORDER.indexOf(module);
        return (at < 0 ? "99" : "%02d".formatted(at)) + module;
    }

    private static String contents(List<Diagram> module) {
        return "- **" + title(module) + "**: " + module.stream().map(diagram -> "[" + diagram.process().getName() + "](#" + diagram.name() + ")").collect(Collectors.joining(" · "));
    }

    private static String section(List<Diagram> module) {
        return "\n## " + title(module) + "\n" + module.stream().map(PageOfProcesses::entry).collect(Collectors.joining());
    }

    private static String title(List<Diagram> module) {
        var found = TITLE.matcher(Diagram.text(Path.of("src/main/java/org/childjourney", module.get(0).module(), "package-info.java")));
        return found.find() ? found.group(1) : module.get(0).module();
    }

    private static String entry(Diagram diagram) {
        return "\n### " + diagram.process().getName() + "\n<a id=\"" + diagram.name() + "\"></a>\n\n" + why(diagram) + "\n\n"
                + "**Begins** " + names(diagram, StartEvent.class) + ". " + people(diagram) + clocks(diagram) + "**Ends as** " + names(diagram, EndEvent.class) + ".\n\n"
                + "![" + diagram.process().getName() + "](pictures/" + diagram.name() + ".png)\n";
    }

    /** The paragraph that stands in the diagram itself. */
    static String why(Diagram diagram) {
        return diagram.process().getDocumentations().stream().map(text -> text.getTextContent().strip().replaceAll("\\s+", " ")).collect(Collectors.joining(" "));
    }

    /** What stands at the process's own level: what begins or ends inside a frame is not how the whole does. */
    private static <E extends FlowElement & BaseElement> String names(Diagram diagram, Class<E> type) {
        return ofProcess(diagram, type).map(FlowElement::getName).map(PageOfProcesses::quoted).collect(Collectors.joining(" · "));
    }

    private static <E extends FlowElement> Stream<E> ofProcess(Diagram diagram, Class<E> type) {
        return diagram.all(type).stream().filter(element -> element.getParentElement().equals(diagram.process()));
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private static String people(Diagram diagram) {
        var tasks = diagram.all(UserTask.class).stream().map(task -> "[" + task.getName() + "](../forms/" + diagram.module() + "/" + task.getCamundaFormRef() + ".form)").toList();
        return tasks.isEmpty() ? "" : "**People** " + String.join(" · ", tasks) + ". ";
    }

    private static String clocks(Diagram diagram) {
        var rules = RULE.matcher(diagram.xml().replace("&#34;", "\"").replace("&quot;", "\"")).results().map(match -> "`" + match.group(1) + "`").distinct().sorted().toList();
        return rules.isEmpty() ? "" : "**Clocks** " + String.join(", ", rules) + ". ";
    }
}
