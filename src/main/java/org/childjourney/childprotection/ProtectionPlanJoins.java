package org.childjourney.childprotection;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two records turned out to be of one child: the plans are the known child's, and so are the tasks that wait. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtectionPlanJoins {

    private final ProtectionPlanTable table;
    private final ChildProtectionPlanProcess process;

    ProtectionPlanJoins(ProtectionPlanTable table, ChildProtectionPlanProcess process) {
        this.table = table;
        this.process = process;
    }

    /** @throws Refused when both records have a plan in force: a person must end one of them first */
    @EventListener
    void on(RecordsJoined joined) {
        boolean both = table.findByChildAndEndedAtIsNull(joined.joined().value()).isPresent() && table.findByChildAndEndedAtIsNull(joined.child().value()).isPresent();
        new Answers().require(!both, "knownAs", joined.child(),
                "Both records have a child protection plan in force. End one of them before the records are joined.").orRefuse();
        table.findByChildAndEndedAtIsNull(joined.joined().value()).ifPresent(plan -> process.belongsTo(plan, joined.child()));
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
