package org.childjourney.legal;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the legal gateway: summary, agenda, advice, decision. */
@Configuration(proxyBeanMethods = false)
class GatewayForms {

    @Bean
    TaskForm<GatewaySummary> writeTheGatewaySummary(LegalOnForm onForm, GatewayPanels panels) {
        return TaskForm.of(GatewayPanels.SUMMARY, GatewaySummary.class, task -> {
            var values = onForm.values(task);
            values.putAll(onForm.again(onForm.of(task), GatewayPanels.SUMMARY, GatewaySummary.class));
            values.put("dueBy", onForm.due(LegalClocks.GATEWAY, onForm.of(task)));
            values.put("moreNeeded", panels.askedFor(LegalOnForm.id(task)).stream().findFirst().orElse(null));
            return values;
        }, (TaskAtHand task, GatewaySummary answers) -> panels.summarise(LegalOnForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<PanelAgenda> putTheCaseOnTheAgenda(LegalOnForm onForm, GatewayPanels panels, Papers papers) {
        return TaskForm.of(GatewayPanels.AGENDA, PanelAgenda.class, task -> {
            var values = onForm.values(task);
            values.put("dueBy", onForm.due(LegalClocks.GATEWAY, onForm.of(task)));
            SummaryOnForm.show(papers, onForm.of(task), values);
            return values;
        }, (TaskAtHand task, PanelAgenda answers) -> panels.putOnTheAgenda(LegalOnForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<PanelAdvice> adviseThePanel(LegalOnForm onForm, LegalAdvice advice, LegalPeople people, Papers papers) {
        return TaskForm.of("advise-the-panel", PanelAdvice.class, task -> {
            var values = onForm.values(task);
            SummaryOnForm.show(papers, onForm.of(task), values);
            values.put("panelOnWords", LondonTime.longDate(onForm.of(task).panelOn));
            values.put("readerChoices", people.offered().stream().map(person -> LegalOnForm.choice(person.displayName(), person.username())).toList());
            return values;
        }, (TaskAtHand task, PanelAdvice answers) -> {
            advice.give(LegalOnForm.id(task), "panel", answers.advice(), answers.readers(), task.by());
        });
    }

    @Bean
    TaskForm<DecideAtPanel> decideAtThePanel(LegalOnForm onForm, GatewayPanels panels, LegalAdvice advice, Papers papers) {
        return TaskForm.of(GatewayPanels.DECISION, DecideAtPanel.class, task -> {
            var values = onForm.values(task);
            SummaryOnForm.show(papers, onForm.of(task), values);
            values.put("adviceWords", adviceFor(advice, onForm.of(task), task.by()));
            return values;
        }, (TaskAtHand task, DecideAtPanel answers) -> Map.of("panelDecision", panels.decide(LegalOnForm.id(task), answers, task.by())));
    }

    /** What this reader is named in; null, so that the form says so, where they are not. */
    static String adviceFor(LegalAdvice advice, LegalCase legalCase, String reader) {
        var all = advice.readableBy(reader, legalCase.id);
        return all.isEmpty() ? null : String.join("\n\n", all);
    }
}
