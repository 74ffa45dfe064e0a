package org.childjourney.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;

/** What the worker wrote for the panel and the manager added: shown whole to everyone who advises or decides on it, and standing in the letter already. */
final class SummaryOnForm {

    private SummaryOnForm() {}

    static void show(Papers papers, LegalCase legalCase, Map<String, Object> values) {
        papers.latest(legalCase.id, GatewayPanels.SUMMARY, GatewaySummary.class).ifPresent(summary -> show(summary, values));
        papers.latest(legalCase.id, GatewayPanels.AGENDA, PanelAgenda.class).ifPresent(agenda -> values.put("managerWords", inWords(agenda)));
    }

    private static void show(GatewaySummary summary, Map<String, Object> values) {
        values.put("whyNowWords", summary.whyNow());
        values.put("thresholdWords", summary.threshold());
        values.put("factWords", summary.facts());
        values.put("harmWords", "careGiven".equals(summary.harmFrom()) ? "the care given to the child, or likely to be given" : "the child being beyond parental control");
        values.put("triedLines", LegalOnForm.lines(summary.tried().stream().map(SummaryOnForm::inWords).toList()));
        values.put("relativeLines", LegalOnForm.lines(summary.relatives().stream().map(each -> each.who() + ", asked: “" + each.asked() + "” Answered: “" + each.answer() + "”").toList()));
        values.put("parentLines", LegalOnForm.lines(summary.parents().stream().map(each -> each.parent() + ", by " + LondonTime.longDate(each.byOn()) + ": " + each.change()
                + " Help: " + each.help()).toList()));
        values.put("assessmentWords", summary.assessments());
        values.put("wishWords", summary.childWishes());
        values.put("heardWords", summary.whatChanged());
    }

    private static String inWords(GatewaySummary.Tried tried) {
        return tried.what() + ", since " + LondonTime.longDate(tried.since()) + ": " + tried.came();
    }

    private static String inWords(PanelAgenda agenda) {
        var words = new ArrayList<String>();
        if (agenda.urgentWhy() != null) {
            words.add("Urgent: " + agenda.urgentWhy());
        }
        if (agenda.comment() != null && !agenda.comment().isBlank()) {
            words.add(agenda.comment());
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** The first draft of the letter: to each parent what the panel read that must change. */
    static void begin(Papers papers, LegalCase legalCase, Map<String, Object> values) {
        papers.latest(legalCase.id, GatewayPanels.SUMMARY, GatewaySummary.class).ifPresent(summary -> {
            values.put("tried", String.join("\n", summary.tried().stream().map(SummaryOnForm::inWords).toList()));
            values.put("parents", summary.parents().stream().map(GatewaySummary.ParentToChange::parent).distinct().map(parent -> Map.of("parent", parent,
                    "changes", changes(summary.parents().stream().filter(each -> each.parent().equals(parent)).toList()))).toList());
        });
    }

    private static List<Map<String, String>> changes(List<GatewaySummary.ParentToChange> asked) {
        return asked.stream().map(each -> Map.of("what", each.change(), "byOn", each.byOn().toString(), "help", each.help())).toList();
    }
}
