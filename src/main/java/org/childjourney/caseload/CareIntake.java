package org.childjourney.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.children.BroughtInChildren;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one child of a return of children looked after in one transaction: record, care, running work and clocks, or nothing. */
@Component
class CareIntake {

    private static final String SOURCE = "ssda903";
    private static final String ASYLUM = "Whether the child seeks asylum alone, and until when, was not known here and is now.";
    private static final Logger LOG = LoggerFactory.getLogger(CareIntake.class);

    private final BroughtInChildren broughtIn;
    private final Children children;
    private final CareLog log;
    private final ObjectProvider<ImportedCare> placing;
    private final TransactionTemplate transaction;

    CareIntake(BroughtInChildren broughtIn, Children children, CareLog log, ObjectProvider<ImportedCare> placing, TransactionTemplate transaction) {
        this.broughtIn = broughtIn;
        this.children = children;
        this.log = log;
        this.placing = placing;
        this.transaction = transaction;
    }

    /** Throws at once when there is nobody to place care, before anything is stored. */
    void ready() {
        placing.getObject();
    }

    /** Takes the child, or says why not; never half. */
    TakenChild take(long number, CareChild child, UUID file, String by) {
        if (!child.refusals().isEmpty()) {
            return refused(number, child, child.refusals());
        }
        try {
            return transaction.execute(status -> store(number, child, file, by));
        } catch (Refused refused) {
            return refused(number, child, refused.fields().stream()
                    .map(each -> new Finding("refused", child.line(), each.field(), Objects.toString(each.value(), null), each.problem())).toList());
        } catch (RuntimeException fault) {
            LOG.error("The child on line {} of a return could not be taken: {}", child.line(), fault.getClass().getName()); // its message may name the child
            return refused(number, child, List.of(new Finding("fault", child.line(), "CHILD", null,
                    "The system could not take this child through a fault of its own, not of the file. Nothing of the child was stored. Send the files again.")));
        }
    }

    private TakenChild store(long number, CareChild asRead, UUID file, String by) {
        log.takeAlone(asRead.id());
        var known = children.byLaChildId(asRead.id());
        if (known.filter(children::isSealed).isPresent()) {
            throw Refused.because("CHILD", asRead.id(), "Nothing can be brought in under this id. Leave this child out of the file.");
        }
        CareChild child = known.isPresent() ? compared(asRead, children.facts(known.get())) : upnOnce(asRead);
        ChildId id = known.orElseGet(() -> broughtIn.bringIn(child.details(), SOURCE, child.id(), by));
        if (log.lastOf(id).filter(child.care().digest()::equals).isPresent()) {
            boolean more = placing.getObject().asylum(id, child.care(), by);
            return taken(number, child, id, more ? TakenChild.IMPORTED : TakenChild.ALREADY_HERE, new PlacedEpisode(List.of(), more ? List.of(ASYLUM) : List.of()));
        }
        var placed = placing.getObject().place(id, child.care(), by);
        placing.getObject().asylum(id, child.care(), by);
        log.keep(file, child.line(), id, child.care().since(), child.care().digest());
        return taken(number, child, id, TakenChild.IMPORTED, placed);
    }

    private TakenChild taken(long number, CareChild child, ChildId id, String outcome, PlacedEpisode placed) {
        return new TakenChild(number, child.id(), child.line(), children.facts(id).reference(), outcome, placed.started(), placed.history(), child.findings());
    }

    private static TakenChild refused(long number, CareChild child, List<Finding> why) {
        var all = new ArrayList<>(why);
        all.addAll(child.findings());
        return new TakenChild(number, child.id(), child.line(), null, TakenChild.REFUSED, List.of(), List.of(), all);
    }

    private CareChild upnOnce(CareChild child) {
        String upn = child.details().identifiers().upn();
        return upn == null || !broughtIn.isUpnTaken(upn) ? child : child.withoutUpn(new Finding("1520", child.line(), "header.csv UPN", upn,
                "Another child's record has this UPN already. It is not kept; find out whose it is."));
    }

    /** A child of that id is here already: the same, or the file is of somebody else. What the record says is left as it is. */
    private static CareChild compared(CareChild child, ChildFacts known) {
        if (!Objects.equals(known.dateOfBirth(), child.details().birth().on())) {
            throw Refused.because("CHILD", child.id(), "A child with this id is here already and has another date of birth. "
                    + "Find out whether it is the same child, and correct the record or the file.");
        }
        return child;
    }
}
