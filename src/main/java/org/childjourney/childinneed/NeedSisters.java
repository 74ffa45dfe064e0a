package org.childjourney.childinneed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Families;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** The brothers and sisters whose plans wait at the same task, for whom one form may be answered too. */
@Component
class NeedSisters {

    private final ChildInNeedPlans needPlans;
    private final ChildRecords records;
    private final Families families;
    private final OpenTasks tasks;
    private final Access access;

    NeedSisters(ChildInNeedPlans needPlans, ChildRecords records, Families families, OpenTasks tasks, Access access) {
        this.needPlans = needPlans;
        this.records = records;
        this.families = families;
        this.tasks = tasks;
        this.access = access;
    }

    /** What a form shows so that it can be answered for the others too. */
    Map<String, Object> choices(TaskAtHand task) {
        var others = waitingToo(task);
        return Map.of("alsoForChoices", others.stream().map(other -> choice(other, task.by())).toList(), "hasOthers", !others.isEmpty());
    }

    /** Answers for each named, and completes their task in the same transaction; the form door completes the one in hand. */
    <S> void answerToo(TaskAtHand task, List<S> named, Function<S, String> record, Map<String, Object> forGateways, BiConsumer<UUID, S> answer) {
        var waiting = named.isEmpty() ? List.<NeedPlanFacts>of() : waitingToo(task);
        for (S sister : named) {
            var other = waiting.stream().filter(each -> each.id().toString().equals(record.apply(sister))).findFirst().orElseThrow(() ->
                    Refused.because("alsoFor", record.apply(sister), "For whom too? This brother or sister does not wait at this step. Choose from the list."));
            answer.accept(other.id(), sister);
            tasks.of(task.process(), NeedPlanProcess.ID, other.id(), task.key()).ifPresent(open -> tasks.complete(open.id(), forGateways));
        }
    }

    private List<NeedPlanFacts> waitingToo(TaskAtHand task) {
        var child = needPlans.get(task.reference(NeedPlanProcess.ID)).child();
        return families.siblingGroup(child).stream().filter(other -> !other.equals(child) && access.mayRead(task.by(), other))
                .map(needPlans::openOf).flatMap(Optional::stream)
                .filter(other -> tasks.of(task.process(), NeedPlanProcess.ID, other.id(), task.key()).isPresent()).toList();
    }

    private Map<String, String> choice(NeedPlanFacts other, String reader) {
        ChildRecord record = records.forReader(reader, other.child(), "Brothers and sisters with a need plan to agree");
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("label", record.called() + " (" + record.reference() + ")");
        choice.put("value", other.id().toString());
        return choice;
    }
}
