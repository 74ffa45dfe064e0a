package org.childjourney.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Families;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What both forms of an immediate protection show, and the brothers and sisters for whom they can be answered too. */
@Component
class ImmediateProtectionOnForm {

    private static final String ID = "protectionId";

    private final ImmediateProtections protections;
    private final EmergencyPowers powers;
    private final ChildRecords records;
    private final Families families;
    private final OpenTasks tasks;
    private final Access access;

    ImmediateProtectionOnForm(ImmediateProtections protections, EmergencyPowers powers, ChildRecords records, Families families, OpenTasks tasks,
                              Access access) {
        this.protections = protections;
        this.powers = powers;
        this.records = records;
        this.families = families;
        this.tasks = tasks;
        this.access = access;
    }

    ImmediateProtection of(TaskAtHand task) {
        return protections.get(task.reference(ID));
    }

    Map<String, Object> values(TaskAtHand task) {
        var protection = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), protection.child(), task.name()));
        values.put("because", protection.because);
        values.put("decidedAt", LondonTime.dayAndTime(protection.decidedAt));
        var used = powers.of(protection.id);
        values.put("powerLines", used.stream().map(power -> "- " + power.inWords()).collect(Collectors.joining("\n")));
        used.stream().reduce((earlier, later) -> later).ifPresent(last -> values.put("endsWords", LondonTime.dayAndTime(last.endsAt)));
        values.put("whereNow", protection.whereNow);
        values.put("whereWords", protection.whereWords);
        var others = waitingToo(protection, task);
        values.put("alsoForChoices", others.stream().map(other -> choice(other, task.by())).toList());
        values.put("hasOthers", !others.isEmpty());
        return values;
    }

    /** Answers for each brother and sister named, and completes their task in the same transaction; the form door completes the one in hand. */
    void forOthersToo(TaskAtHand task, List<SisterToo> named, Map<String, Object> forGateways, BiConsumer<UUID, ChildsVoice> answer) {
        var waiting = waitingToo(of(task), task);
        for (SisterToo sister : named) {
            var other = waiting.stream().filter(each -> each.id().toString().equals(sister.record())).findFirst().orElseThrow(() ->
                    Refused.because("alsoFor", sister.record(), "For whom too? This brother or sister does not wait at this step. Choose from the list."));
            answer.accept(other.id(), sister.voice());
            tasks.of(task.process(), ID, other.id(), task.key()).ifPresent(open -> tasks.complete(open.id(), forGateways));
        }
    }

    private List<ImmediateProtectionFacts> waitingToo(ImmediateProtection protection, TaskAtHand task) {
        return families.siblingGroup(protection.child()).stream().filter(child -> !child.equals(protection.child()) && access.mayRead(task.by(), child))
                .map(protections::openOf).flatMap(Optional::stream)
                .filter(other -> tasks.of(task.process(), ID, other.id(), task.key()).isPresent()).toList();
    }

    private Map<String, String> choice(ImmediateProtectionFacts other, String reader) {
        ChildRecord record = records.forReader(reader, other.child(), "Brothers and sisters protected together");
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("label", record.called() + " (" + record.reference() + ")");
        choice.put("value", other.id().toString());
        return choice;
    }
}
