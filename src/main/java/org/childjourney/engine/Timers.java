package org.childjourney.engine;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the waiting timers and the due dates of open tasks to what the ledger says now, in the caller's transaction. */
@Component
@Transactional
public class Timers {

    /** Held against the job executor, so that a timer is either moved or fired, never both. */
    private static final String JOBS = """
            select j.id_ as id, q.asks, coalesce(q.rule, nearest_reference(j.execution_id_, q.rule_variable)) as rule, v.text_ as subject
            from act_ru_variable v
            join act_ru_job j on j.process_instance_id_ = v.proc_inst_id_ and j.type_ = 'timer'
            join act_ru_jobdef d on d.id_ = j.job_def_id_
            join clock_questions q on q.definition_id = j.process_def_id_ and q.activity_id = d.act_id_ and q.kind = 'timer'
            where v.text_ = any (?) and v.name_ = q.subject_variable and nearest_reference(j.execution_id_, q.subject_variable) = v.text_
            order by j.id_ for update of j""";
    private static final String TASKS = """
            select t.id_ as id, q.asks, coalesce(q.rule, nearest_reference(t.execution_id_, q.rule_variable)) as rule, v.text_ as subject
            from act_ru_variable v
            join act_ru_task t on t.proc_inst_id_ = v.proc_inst_id_
            join clock_questions q on q.definition_id = t.proc_def_id_ and q.activity_id = t.task_def_key_ and q.kind = 'task'
            where v.text_ = any (?) and v.name_ = q.subject_variable and nearest_reference(t.execution_id_, q.subject_variable) = v.text_
            order by t.id_ for update of t""";

    private final TimersInModels models;
    private final JdbcClient database;
    private final ManagementService management;
    private final OpenTasks tasks;
    private final AsSystem asSystem;

    Timers(TimersInModels models, JdbcClient database, ManagementService management, OpenTasks tasks, AsSystem asSystem) {
        this.models = models;
        this.database = database;
        this.management = management;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    private record Asking(String id, String asks, String rule, String subject) {}

    /** Resets every waiting timer and open task that asks about one of these clocks; a few thousand at a time. */
    public void reset(Collection<ClockDates> clocks) {
        models.readNewModels();
        Map<String, ClockDates> said = clocks.stream().collect(Collectors.toMap(c -> c.rule() + " " + c.subject(), Function.identity()));
        String[] subjects = clocks.stream().map(c -> c.subject().toString()).distinct().toArray(String[]::new);
        asSystem.run(() -> answer(JOBS, subjects, said, management::setJobDuedate));
        answer(TASKS, subjects, said, tasks::due);
    }

    private void answer(String sql, String[] subjects, Map<String, ClockDates> said, BiConsumer<String, Date> set) {
        database.sql(sql).param(subjects).query(Asking.class).list().stream().distinct().forEach(asking -> {
            var clock = said.get(asking.rule() + " " + asking.subject());
            if (clock != null) {
                set.accept(asking.id(), Date.from(clock.answer(asking.asks())));
            }
        });
    }
}
