package org.childjourney.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a move to another council: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class CouncilMoveForms {

    @Bean
    TaskForm<SendTheSummary> sendTheSummaryForm(CouncilMoves moves, CouncilMoveAnswers answered, TransferClocks clocks, ChildRecords records, ComingUp comingUp) {
        return TaskForm.of("send-the-summary", SendTheSummary.class, task -> {
            var values = values(task, moves, records, comingUp);
            values.put("summaryBy", LondonTime.due(clocks.dueAt(TransferClocks.SUMMARY, id(task))));
            return values;
        }, (task, answers) -> {
            answered.send(id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheirAnswer> recordTheirAnswerForm(CouncilMoves moves, CouncilMoveAnswers answered, ChildRecords records, ComingUp comingUp) {
        return TaskForm.of("record-their-answer", RecordTheirAnswer.class, task -> values(task, moves, records, comingUp), (task, answers) -> {
            return answered.answered(id(task), answers, task.by());
        });
    }

    private static UUID id(TaskAtHand task) {
        return task.reference(CouncilMoveProcess.ID);
    }

    private static Map<String, Object> values(TaskAtHand task, CouncilMoves moves, ChildRecords records, ComingUp comingUp) {
        var move = moves.get(id(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), move.child(), task.name()));
        values.put("otherCouncil", move.council);
        values.put("livesWhere", move.livesWhere);
        values.put("movedAt", LondonTime.longDate(LondonTime.day(move.movedAt)));
        values.put("sentAt", move.sentAt == null ? "not sent yet" : LondonTime.dayAndTime(move.sentAt));
        values.put("comingUp", comingUp.of(move.child(), move.id));
        return values;
    }
}
