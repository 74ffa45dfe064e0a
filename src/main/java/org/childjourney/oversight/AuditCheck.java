package org.childjourney.oversight;

import java.time.Clock;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.allocation.Allocation;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Who may audit and moderate: never the worker or manager whose case it is, and never one person both. */
@Component
class AuditCheck {

    private final Allocation allocation;
    private final Directory directory;
    private final Clock clock;

    AuditCheck(Allocation allocation, Directory directory, Clock clock) {
        this.allocation = allocation;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void ofAudit(CaseAudit audit, AuditTheCase answers, Suggestion suggestion, String by) {
        var check = new Answers();
        check.require(!isTheirs(audit, by), "grade", null, "Nobody audits a case they hold or manage: another auditor does.");
        suggestion.asksWhyDifferent(answers.grade().code(), AuditGrade.of(suggestion.code()).label(), answers.grade().label(), answers.whyDifferent(), check);
        NewDirection.check(answers.actions(), "actions", LondonTime.day(clock.instant()), check);
        check.require(answers.grade().isGoodOrBetter() || !answers.actions().isEmpty(), "actions", null,
                "What must be done for this child, and by when? Work that is not good needs at least one action.").orRefuse();
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void ofModeration(CaseAudit audit, String by) {
        new Answers().require(!by.equals(audit.auditedBy()), "agrees", null, "Whoever audited a case does not moderate it: a second person does.")
                .require(!isTheirs(audit, by), "agrees", null, "Nobody moderates the audit of a case they hold or manage.").orRefuse();
    }

    private boolean isTheirs(CaseAudit audit, String by) {
        boolean manages = directory.find(by).map(person -> person.has(Role.TEAM_MANAGER) && person.teams().contains(audit.team())).orElse(false);
        return manages || by.equals(allocation.workerOf(audit.child().toString()));
    }
}
