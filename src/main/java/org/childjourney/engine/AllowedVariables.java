package org.childjourney.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Keeps personal data out of the engine: a process knows references, days, instants, yes or no, numbers and codes. A
 * variable that is anything else stops the transaction that would store it, and says what it should have been.
 */
class AllowedVariables implements HistoryEventHandler {

    /** How the name of a text ends that a process may keep. */
    private static final Pattern NAME = Pattern.compile(
            "(.*[a-z])?(Id|Ids|On|At|Reference|Outcome|Decision|Level|Code|Codes|Kind|Rule|Rung|Role|Team|Group|Groups|Stage|Urgency|Agency)"
                    + "|(id|outcome|decision|level|code|kind|rule|rung|role|team|group|groups|stage|urgency|agency)");
    /** A code, a reference, an id or an ISO date: no blank, so no name of a person and no sentence. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+-]{0,63}");
    private static final Set<String> PLAIN = Set.of("boolean", "integer", "long", "short", "double", "null");
    /** What the engine itself keeps about a task that is done several times over. */
    private static final Set<String> OF_THE_ENGINE = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable && !isDeletion(variable) && !isAllowed(variable)) {
            throw new ProcessEngineException("The process variable \"" + variable.getVariableName() + "\" is refused: a process keeps "
                    + "references (…Id), days (…On), instants (…At), yes or no, numbers and codes without blanks (…Outcome, …Decision), never "
                    + "what is known of a person. Keep it in the record.");
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static boolean isDeletion(HistoricVariableUpdateEventEntity variable) {
        return "delete".equals(variable.getEventType());
    }

    private static boolean isAllowed(HistoricVariableUpdateEventEntity variable) {
        String name = variable.getVariableName();
        String kind = variable.getSerializerName();
        if (PLAIN.contains(kind) || OF_THE_ENGINE.contains(name)) {
            return true;
        }
        return switch (kind) {
            case "date" -> name.endsWith("On") || name.endsWith("At");
            case "string" -> NAME.matcher(name).matches() && (variable.getTextValue() == null || CODE.matcher(variable.getTextValue()).matches());
            case "serializable" -> NAME.matcher(name).matches() && name.endsWith("s") && ListsOfCodes.isOne(variable.getByteValue(), CODE);
            default -> false;
        };
    }
}
