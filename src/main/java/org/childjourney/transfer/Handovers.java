package org.childjourney.transfer;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.children.Children;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A whole caseload is handed over, as when a worker leaves: every child or none, each by a handover of its own. */
@Service
@Transactional
public class Handovers {

    private final Transfers transfers;
    private final TransferCheck check;
    private final Children children;

    Handovers(Transfers transfers, TransferCheck check, Children children) {
        this.transfers = transfers;
        this.check = check;
        this.children = children;
    }

    /** @throws Refused naming each child that cannot go as chosen, by reference, and why; then none goes */
    public int handOver(List<NewTransfer> all, String by) {
        var wrong = new ArrayList<WrongField>();
        if (all.isEmpty()) {
            wrong.add(new WrongField("children", null, "Choose a new worker for at least one child."));
        }
        for (var each : all) {
            String reference = children.facts(each.child()).reference();
            try {
                check.check(each);
                transfers.propose(each, by);
            } catch (Refused refused) {
                refused.fields().forEach(field -> wrong.add(new WrongField(fieldOf(field.field(), reference), field.value(), reference + ": " + field.problem())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return all.size();
    }

    /** What is asked once for all stands where it is asked; what is wrong about one child stands at that child. */
    private static String fieldOf(String field, String reference) {
        return "to".equals(field) ? "to-" + reference : field;
    }
}
