package org.childjourney.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which element of which deployed diagram, in every version still deployed, asks the ledger about which clock. */
@Component
@Transactional
public class TimersInModels {

    private static final String READ_BY_NOBODY = """
            select id_ from act_re_procdef p where not exists (select 1 from models_read r where r.definition_id = p.id_)
            order by id_""";
    private static final String NOTE = """
            insert into clock_questions (definition_id, activity_id, kind, asks, rule, rule_variable, subject_variable)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String TASK = """
            select q.activity_id from clock_questions q join act_re_procdef p on p.id_ = q.definition_id
            where p.key_ = ? and q.kind = 'task' and q.asks = 'dueAt' and q.rule = ? order by p.version_ desc, q.activity_id limit 1""";

    private final RepositoryService repository;
    private final JdbcClient database;

    TimersInModels(RepositoryService repository, JdbcClient database) {
        this.repository = repository;
        this.database = database;
    }

    /** Reads the diagrams nobody has read yet, whichever node deployed them; two nodes that do so at once read them in one order, and one waits for the other. Cheap when there are none. */
    public void readNewModels() {
        List<String> unread = database.sql(READ_BY_NOBODY).query(String.class).list();
        for (String definition : unread) {
            Process process = repository.getBpmnModelInstance(definition).getModelElementById(repository.getProcessDefinition(definition).getKey());
            questionsIn(process).forEach(question -> note(definition, question));
            database.sql("insert into models_read values (?) on conflict do nothing").param(definition).update();
        }
    }

    /** The user task whose due date is this clock's in the newest version of a process; empty if none is. */
    public Optional<String> taskOf(String process, String rule) {
        readNewModels();
        return database.sql(TASK).params(process, rule).query(String.class).optional();
    }

    private void note(String definition, ClockQuestion q) {
        database.sql(NOTE).params(definition, q.activity(), q.kind(), q.asks(), q.rule(), q.ruleVariable(), q.subjectVariable()).update();
    }

    private static List<ClockQuestion> questionsIn(BaseElement scope) {
        var questions = new ArrayList<ClockQuestion>();
        for (FlowElement element : scope.getChildElementsByType(FlowElement.class)) {
            if (element instanceof CatchEvent event) {
                timers(event.getEventDefinitions()).filter(timer -> timer.getTimeDate() != null)
                        .flatMap(timer -> ClockQuestion.in(timer.getTimeDate().getTextContent(), event.getId(), "timer").stream())
                        .forEach(questions::add);
            } else if (element instanceof UserTask task) {
                ClockQuestion.in(task.getCamundaDueDate(), task.getId(), "task").ifPresent(questions::add);
            } else if (element instanceof SubProcess inner) {
                questions.addAll(questionsIn(inner));
            }
        }
        return questions;
    }

    private static Stream<TimerEventDefinition> timers(Collection<EventDefinition> definitions) {
        return definitions.stream().filter(TimerEventDefinition.class::isInstance).map(TimerEventDefinition.class::cast);
    }
}
