package org.childjourney.oversight;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What auditor and moderator look at: whose case it is, what the record holds in short, and how it was graded. */
@Component
class AuditOnForm {

    private final CaseAuditBook book;
    private final GradedAudits graded;
    private final ChildRecords records;
    private final Allocation allocation;
    private final Clocks clocks;
    private final OversightNames names;
    private final JdbcClient database;

    AuditOnForm(CaseAuditBook book, GradedAudits graded, ChildRecords records, Allocation allocation, Clocks clocks, OversightNames names, JdbcClient database) {
        this.book = book;
        this.graded = graded;
        this.records = records;
        this.allocation = allocation;
        this.clocks = clocks;
        this.names = names;
        this.database = database;
    }

    Map<String, Object> atAudit(TaskAtHand task) {
        var audit = of(task);
        var values = values(audit, task);
        values.put("lastGrade", audit.againAfter() == null ? null : book.get(audit.againAfter()).grade().label());
        values.put("moderatorAsks", graded.lastModeration(audit.id()).map(ModerateTheAudit::because).orElse(null));
        values.put("recordLines", SupervisionOnForm.lines(inShort(audit)));
        return values;
    }

    Map<String, Object> atModeration(TaskAtHand task) {
        var audit = of(task);
        var values = values(audit, task);
        var answers = graded.lastAnswers(audit.id()).orElseThrow();
        values.put("auditorName", names.named(audit.auditedBy()));
        values.put("auditGrade", audit.grade().label());
        values.put("suggestedGrade", audit.suggested().label());
        values.put("themeLines", SupervisionOnForm.lines(answers.inWords()));
        values.put("actionLines", SupervisionOnForm.lines(answers.actions().stream().map(NewDirection::inWords).toList()));
        return values;
    }

    private CaseAudit of(TaskAtHand task) {
        return book.get(task.reference(CaseAuditProcess.ID));
    }

    private Map<String, Object> values(CaseAudit audit, TaskAtHand task) {
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), audit.child(), task.name()));
        values.put("teamName", names.team(audit.team()));
        values.put("workerName", names.named(allocation.workerOf(audit.child().toString())));
        values.put("auditMonth", LondonTime.longDate(audit.month()).replaceFirst("^\\d+ ", ""));
        values.put("dueBy", LondonTime.due(clocks.dueAt(audit.rule(), audit.id().toString()).toInstant()));
        return values;
    }

    /** How many workers there were, when the child was last seen, what is late. */
    private List<String> inShort(CaseAudit audit) {
        var child = audit.child();
        long workers = allocation.history(child).stream().flatMap(holding -> holding.worker().stream()).distinct().count();
        var seen = database.sql("select max(at) from plan_visits where child = ? and seen").param(child.value()).query(Timestamp.class).optional();
        long late = clocks.of(child).stream().filter(entry -> entry.isOpen() && entry.warnedAt() != null).count();
        return List.of("Workers so far: " + workers, "Last visit at which the child was seen: " + seen.map(at -> LondonTime.dayAndTime(at.toInstant())).orElse("none under a plan"),
                "Duties that have warned and are not done: " + late);
    }
}
