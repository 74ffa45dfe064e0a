package org.childjourney;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;

/** The rules about time: a diagram asks the ledger for an instant and knows nothing else of it. */
final class ClocksInDiagrams {

    static final List<HouseRule<Diagram>> RULES = List.of(
            new HouseRule<>("a timer is an instant from the ledger: never a duration, a cycle or a date of its own", ClocksInDiagrams::timers,
                    "${clocks.warnAt(\"contact-decision-24h\", contactId)}", "2026-11-21T16:55:00Z"),
            new HouseRule<>("a timer that lasts or comes round again is found", ClocksInDiagrams::timers, "timeDate", "timeDuration"),
            new HouseRule<>("a due date is an instant from the ledger", ClocksInDiagrams::dueDates,
                    "${clocks.dueAt(&#34;contact-decision-24h&#34;, contactId)}", "${clocks.dueAt(&#34;contact-decision-25h&#34;, contactId)}"),
            new HouseRule<>("whoever has a date is warned of it: a timer asks the same clock, and stops no work", ClocksInDiagrams::warnings,
                    "cancelActivity=\"false\"", "cancelActivity=\"true\""));

    private static final Timescales TIMESCALES = Timescales.national();
    private static final Pattern ASKS = Pattern.compile("\\$\\{clocks\\.(warnAt|dueAt)\\((?:\"([A-Za-z0-9.-]+)\"|([a-z]\\w*Rule)), ([a-z]\\w*Id)\\)}");

    private ClocksInDiagrams() {}

    static Stream<String> timers(Diagram diagram) {
        return diagram.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null || timer.getTimeDuration() != null || timer.getTimeCycle() != null
                        || Stream.of("escalations", "birthdays").noneMatch(bean -> isFromLedger(timer.getTimeDate().getTextContent(), bean)))
                .map(timer -> diagram.at(timer) + " should be timeDate ${clocks.warnAt(\"a-rule\", …Id)}, with a rule that has a clock");
    }

    static Stream<String> dueDates(Diagram diagram) {
        return diagram.all(UserTask.class).stream().filter(task -> task.getCamundaDueDate() != null)
                .filter(task -> !isFromLedger(task.getCamundaDueDate(), "escalations") && !isFromLedger(task.getCamundaDueDate(), WiringOfDiagrams.bean(diagram)))
                .map(task -> diagram.at(task) + " should be due ${clocks.dueAt(\"a-rule\", …Id)}, with a rule that has a clock, but has " + task.getCamundaDueDate());
    }

    static Stream<String> warnings(Diagram diagram) {
        var warned = diagram.all(TimerEventDefinition.class).stream().filter(timer -> !(timer.getParentElement() instanceof BoundaryEvent on && on.cancelActivity()))
                .map(timer -> clockAsked(timer.getTimeDate() == null ? "" : timer.getTimeDate().getTextContent())).toList();
        return diagram.all(UserTask.class).stream().filter(task -> task.getCamundaDueDate() != null && ASKS.matcher(task.getCamundaDueDate()).matches())
                .filter(task -> !warned.contains(clockAsked(task.getCamundaDueDate()))).map(task -> diagram.at(task) + ": nobody is warned of this date");
    }

    private static String clockAsked(String expression) {
        return expression.replaceFirst("clocks\\.(warnAt|dueAt)", "");
    }

    /** Asked of the ledger; or of the bean that keeps such instants itself, by a method that answers with one. */
    private static boolean isFromLedger(String expression, String bean) {
        Matcher clock = ASKS.matcher(expression);
        if (clock.matches()) {
            return WiringOfDiagrams.isMethod(call(expression)) && (clock.group(3) != null || hasClock(clock.group(2)));
        }
        Matcher call = WiringOfDiagrams.CALL.matcher(expression);
        return call.matches() && call.group(1).equals(bean) && call.group(3).matches("[a-z]\\w*Id") && WiringOfDiagrams.isMethod(call)
                && NamedBeans.find(bean).flatMap(type -> NamedBeans.method(type, call.group(2), 1)).filter(method -> method.getReturnType() == Date.class).isPresent();
    }

    private static Matcher call(String expression) {
        Matcher call = WiringOfDiagrams.CALL.matcher(expression);
        call.matches();
        return call;
    }

    private static boolean hasClock(String rule) {
        return Optional.of(rule).filter(TIMESCALES.ids()::contains).map(TIMESCALES::versions).filter(versions -> versions.stream().allMatch(Timescale::hasClock)).isPresent();
    }
}
