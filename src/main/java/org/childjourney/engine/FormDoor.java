package org.childjourney.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a form meets the record without passing through the engine: fills a form from the record, and stores its answers
 * and completes its task in one transaction.
 */
@Component
public class FormDoor {

    private final Map<String, TaskForm<?>> forms;
    private final FormService formService;
    private final RuntimeService runtime;
    private final OpenTasks tasks;
    private final AsSystem asSystem;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final TriesAgain tries;
    private final Optional<FormDrafts> drafts;

    FormDoor(List<TaskForm<?>> forms, FormService formService, RuntimeService runtime, OpenTasks tasks, AsSystem asSystem,
             ObjectMapper json, PlatformTransactionManager transactions, TriesAgain tries, Optional<FormDrafts> drafts) {
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::form, Function.identity()));
        this.formService = formService;
        this.runtime = runtime;
        this.tasks = tasks;
        this.asSystem = asSystem;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.tries = tries;
        this.drafts = drafts;
    }

    /** The ids of the forms some module answers for. */
    public java.util.Set<String> known() {
        return forms.keySet();
    }

    /** What stands in the form when the person opens it: what the record knows, and over it their own unfinished answers. */
    Map<String, Object> open(OpenTask task, String by) {
        return transaction.execute(status -> {
            TaskAtHand hand = atHand(task, by);
            Map<String, Object> values = new HashMap<>(formOf(task).prefill(hand));
            drafts.ifPresent(kept -> values.putAll(kept.of(task.id(), by)));
            return values;
        });
    }

    /**
     * Stores the answers and completes the task, both or neither.
     *
     * @throws Refused when an answer cannot be accepted
     */
    public void submit(OpenTask task, String by, ObjectNode answers) {
        tries.inTransaction(() -> submitInside(task, by, answers));
    }

    private <A> void submitInside(OpenTask task, String by, ObjectNode given) {
        @SuppressWarnings("unchecked")
        TaskForm<A> form = (TaskForm<A>) formOf(task);
        TaskAtHand hand = atHand(task, by);
        ObjectNode answers = FormAnswers.read(definitionOf(task), given, form.prefill(hand), json);
        Map<String, Object> forGateways = form.submit(hand, typed(form, answers));
        drafts.ifPresent(kept -> kept.forget(task.id()));
        // A handler that decides for brothers and sisters too, or ends its own process, may have closed this task already.
        if (tasks.find(task.id()).isPresent()) {
            tasks.complete(task.id(), forGateways);
        }
    }

    private <A> A typed(TaskForm<A> form, ObjectNode answers) {
        try {
            return json.treeToValue(answers, form.answers());
        } catch (MismatchedInputException e) {
            String field = e.getPath().stream().map(step -> String.valueOf(step.getFieldName())).collect(Collectors.joining("."));
            throw Refused.because(field, answers.path(field).asText(), field + ": “" + answers.path(field).asText() + "” cannot be read as an answer here.");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers of " + form.form() + " cannot be read", e);
        }
    }

    private TaskForm<?> formOf(OpenTask task) {
        String id = asSystem.call(() -> formService.getTaskFormData(task.id()).getCamundaFormRef().getKey());
        return Optional.ofNullable(forms.get(id)).orElseThrow(() -> new IllegalStateException("No module answers for the form " + id));
    }

    private JsonNode definitionOf(OpenTask task) {
        try (InputStream deployed = asSystem.call(() -> formService.getDeployedTaskForm(task.id()))) {
            return json.readTree(deployed);
        } catch (IOException e) {
            throw new IllegalStateException("The form of task " + task.id() + " cannot be read", e);
        }
    }

    private TaskAtHand atHand(OpenTask task, String by) {
        Map<String, Object> references = asSystem.call(() -> runtime.getVariables(task.instance()));
        return new TaskAtHand(task.id(), task.key(), task.name(), task.process(), references, by);
    }
}
