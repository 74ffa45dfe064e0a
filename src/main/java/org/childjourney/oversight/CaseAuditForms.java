package org.childjourney.oversight;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of an audit: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class CaseAuditForms {

    @Bean
    TaskForm<AuditTheCase> auditTheCaseForm(AuditOnForm onForm, GradedAudits graded) {
        return TaskForm.of(GradedAudits.FORM, AuditTheCase.class, onForm::atAudit, (task, answers) -> {
            graded.audit(task.reference(CaseAuditProcess.ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<ModerateTheAudit> moderateTheAuditForm(AuditOnForm onForm, GradedAudits graded) {
        return TaskForm.of(GradedAudits.MODERATION, ModerateTheAudit.class, onForm::atModeration, (task, answers) -> {
            return graded.moderate(task.reference(CaseAuditProcess.ID), answers, task.by());
        });
    }
}
