package org.childjourney.oversight;

import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code case-audit} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class CaseAuditTasks {

    private final CaseAuditBook book;
    private final CaseAudits audits;
    private final GradedAudits graded;
    private final Access access;
    private final Clocks clocks;

    CaseAuditTasks(CaseAuditBook book, CaseAudits audits, GradedAudits graded, Access access, Clocks clocks) {
        this.book = book;
        this.audits = audits;
        this.graded = graded;
        this.access = access;
        this.clocks = clocks;
    }

    /** The auditors, or the named readers of a restricted child. */
    public String auditorsFor(String auditId) {
        return access.restrictedGroupOf(audit(auditId).child()).orElse(Role.QUALITY_AUDITOR);
    }

    /** Another auditor or a service manager, or the named readers of a restricted child. */
    public String moderatorsFor(String auditId) {
        return access.restrictedGroupOf(audit(auditId).child()).orElse(Role.QUALITY_AUDITOR + "," + Role.SERVICE_MANAGER);
    }

    /** The audit nears its date. */
    public void escalateWhatNearsItsDate(String auditId) {
        clocks.escalateDue(UUID.fromString(auditId));
    }

    /** Each action becomes a task with its day. */
    public void passOnTheActions(String auditId) {
        graded.passOnTheActions(audit(auditId));
    }

    /** It was graded below good. */
    public void planTheNextAudit(String auditId) {
        audits.again(audit(auditId));
    }

    private CaseAudit audit(String id) {
        return book.get(UUID.fromString(id));
    }
}
