package org.childjourney;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.util.StringUtils;

/** The rules about how a diagram meets Java: beans, methods, arguments, forms, groups, conditions and messages. */
final class WiringOfDiagrams {

    static final List<HouseRule<Diagram>> RULES = List.of(
            new HouseRule<>("a service task calls one public method of its own name on the bean of its process", WiringOfDiagrams::serviceTasks,
                    "${contactTasks.askAgencies(contactId)}", "${contactTasks.askAgencies(contactId, childId)}"),
            new HouseRule<>("a public method of a bean for the engine is called by its diagram", WiringOfDiagrams::unusedMethods,
                    "contactTasks.suggestLevelOfNeed", "contactTasks.askAgencies"),
            new HouseRule<>("a user task has a form of its own deployment, which lies in the folder of its module and which a bean answers for",
                    WiringOfDiagrams::forms, "formRef=\"screen-the-contact\"", "formRef=\"screen-a-contact\""),
            new HouseRule<>("whose task it is, allocation or escalation says", WiringOfDiagrams::groups,
                    "${allocation.contactOfficersFor(childId)}", "front-door-contact-officer"),
            new HouseRule<>("a gateway asks one variable, and nothing is worked out in a diagram", WiringOfDiagrams::conditions,
                    "${decidedByManager}", "${decidedByManager and urgent}"),
            new HouseRule<>("a message is called after its module and what happened, and its module tells it", WiringOfDiagrams::messages,
                    "<bpmn:process ", "<bpmn:message id=\"message_spoilt\" name=\"frontdoor.spoil\" /><bpmn:process "));

    static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^()]*)\\)}");
    private static final Pattern REFERENCES = Pattern.compile("[a-z]\\w*(, [a-z]\\w*)*");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?[a-z]\\w*( == \"[a-zA-Z0-9]+\")?}");
    private static final Pattern MESSAGE = Pattern.compile("([a-z]+)\\.[a-z][A-Za-z]*");
    private static final Set<String> PAST = Set.of("done", "given", "held", "told", "left", "taken", "found", "seen", "met", "sent", "made", "born", "known", "begun");

    private WiringOfDiagrams() {}

    static Stream<String> serviceTasks(Diagram diagram) {
        String bean = bean(diagram);
        return diagram.all(ServiceTask.class).stream().filter(task -> {
            Matcher call = CALL.matcher("" + task.getCamundaExpression());
            return !call.matches() || !call.group(1).equals(bean) || !task.getId().equals("serviceTask_" + call.group(2))
                    || !REFERENCES.matcher(call.group(3)).matches() || !isMethod(call);
        }).map(task -> diagram.at(task) + " should call ${" + bean + "." + task.getId().replace("serviceTask_", "") + "(…Id)}, public in a public class, but has "
                + task.getCamundaExpression());
    }

    static Stream<String> unusedMethods(Diagram diagram) {
        String said = diagram.xml();
        return NamedBeans.find(bean(diagram)).stream().flatMap(bean -> Stream.of(bean.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !said.contains(bean(diagram) + "." + method.getName() + "("))
                .map(method -> diagram.file() + " never calls " + method);
    }

    static Stream<String> forms(Diagram diagram) {
        return diagram.all(UserTask.class).stream().filter(task -> task.getCamundaFormRef() == null || !"deployment".equals(task.getCamundaFormRefBinding())
                || !Files.exists(Path.of("forms", diagram.module(), task.getCamundaFormRef() + ".form")) || Form.beanOf(task.getCamundaFormRef()).isEmpty())
                .map(task -> diagram.at(task) + " has no form, no bean for it, or not binding “deployment”: " + task.getCamundaFormRef());
    }

    static Stream<String> groups(Diagram diagram) {
        Predicate<UserTask> wrong = task -> {
            Matcher call = CALL.matcher("" + task.getCamundaCandidateGroups());
            return !call.matches() || !Set.of("allocation", "escalations", bean(diagram)).contains(call.group(1))
                    || !REFERENCES.matcher(call.group(3)).matches() || !isMethod(call);
        };
        return diagram.all(UserTask.class).stream().filter(wrong)
                .map(task -> diagram.at(task) + " should ask ${allocation.…(childId)}, but has " + task.getCamundaCandidateGroups());
    }

    static Stream<String> conditions(Diagram diagram) {
        return diagram.all(ConditionExpression.class).stream().filter(condition -> !CONDITION.matcher(condition.getTextContent()).matches())
                .map(condition -> diagram.at((SequenceFlow) condition.getParentElement()) + " asks " + condition.getTextContent());
    }

    static Stream<String> messages(Diagram diagram) {
        return diagram.all(Message.class).stream().map(Message::getName).filter(Objects::nonNull).filter(name -> {
            Matcher parts = MESSAGE.matcher(name);
            return !parts.matches() || !parts.group(1).equals(diagram.module()) || !isPast(name) || !JavaText.ofModule(diagram.module()).contains("\"" + name + "\"");
        }).map(name -> diagram.file() + ": the message should be called " + diagram.module() + ".somethingHappened and be told by that module, but is " + name);
    }

    /** Whether the bean exists and has the method, with as many arguments. */
    static boolean isMethod(Matcher call) {
        int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
        return NamedBeans.find(call.group(1)).flatMap(bean -> NamedBeans.method(bean, call.group(2), arguments)).isPresent();
    }

    /** {@code singleAssessmentTasks} for {@code single-assessment}. */
    static String bean(Diagram diagram) {
        return StringUtils.uncapitalize(Stream.of(diagram.name().split("-")).map(StringUtils::capitalize).reduce("", String::concat)) + "Tasks";
    }

    private static boolean isPast(String name) {
        return Stream.of(name.split("\\.|(?=[A-Z])")).map(String::toLowerCase).anyMatch(word -> word.endsWith("ed") || PAST.contains(word));
    }
}
