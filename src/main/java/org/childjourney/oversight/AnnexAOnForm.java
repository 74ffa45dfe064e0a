package org.childjourney.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of the lists show: how many rows each has, and what was found, team by team. Children stand by their references. */
@Component
class AnnexAOnForm {

    private static final int MOST = 40;

    private final AnnexARunBook book;
    private final AnnexACorrections corrections;
    private final AnnexADefinition definition;
    private final Clocks clocks;
    private final OversightNames names;

    AnnexAOnForm(AnnexARunBook book, AnnexACorrections corrections, AnnexADefinition definition, Clocks clocks, OversightNames names) {
        this.book = book;
        this.corrections = corrections;
        this.definition = definition;
        this.clocks = clocks;
        this.names = names;
    }

    Map<String, Object> toLookAt(TaskAtHand task) {
        var values = late(task);
        var run = book.get(task.reference(AnnexARunProcess.ID));
        values.put("listLines", lines(definition.lists().stream().map(list -> definition.titleOf(list) + " – "
                + run.rows().getOrDefault(list, 0) + " rows").toList()));
        values.put("leftOutWords", run.leftOut() == 0 ? null : "Restricted children left out: " + run.leftOut() + ". Their named readers add them.");
        values.put("findingLines", run.findings().isEmpty() ? "None." : teams(run).stream().map(team -> "**" + named(team) + "**\n\n" + lines(inWords(of(run, team)))).collect(Collectors.joining("\n\n")));
        values.put("teamChoices", teams(run).stream().filter(team -> !team.isEmpty()).map(team -> Map.of("label", names.team(team), "value", team)).toList());
        values.put("hasFindings", teams(run).stream().anyMatch(team -> !team.isEmpty()));
        values.put("workbookLink", "/oversight/annex-a/" + run.id());
        return values;
    }

    Map<String, Object> late(TaskAtHand task) {
        var run = book.get(task.reference(AnnexARunProcess.ID));
        Map<String, Object> values = new HashMap<>();
        values.put("aboutWhat", "Annex A lists");
        values.put("aboutWhen", run.inWords());
        values.put("dueBy", LondonTime.due(clocks.dueAt(AnnexARuns.CLOCK, run.id().toString()).toInstant()));
        return values;
    }

    Map<String, Object> toCorrect(TaskAtHand task) {
        var correction = corrections.get(task.reference(AnnexACorrectionTasks.ID));
        var run = book.get(correction.run());
        Map<String, Object> values = new HashMap<>();
        values.put("aboutWhat", "Findings in the records of the team " + names.team(correction.team()));
        values.put("aboutWhen", "Annex A lists, fortnight from " + LondonTime.longDate(run.fortnight()));
        values.put("dueBy", LondonTime.due(clocks.dueAt(AnnexACorrections.CLOCK, correction.id().toString()).toInstant()));
        values.put("analystAsks", correction.words());
        values.put("findingLines", lines(inWords(run.of(correction.team()))));
        return values;
    }

    private static List<String> teams(AnnexARun run) {
        return run.findings().stream().map(each -> each.team() == null ? "" : each.team()).distinct().sorted().toList();
    }

    private static List<AnnexAFinding> of(AnnexARun run, String team) {
        return run.findings().stream().filter(each -> team.equals(each.team() == null ? "" : each.team())).toList();
    }

    private static List<String> inWords(List<AnnexAFinding> findings) {
        var lines = findings.stream().limit(MOST).map(AnnexAFinding::inWords).collect(Collectors.toCollection(ArrayList::new));
        if (findings.size() > MOST) {
            lines.add("and " + (findings.size() - MOST) + " more, in the workbook");
        }
        return lines;
    }

    private String named(String team) {
        return team.isEmpty() ? "Held by no team" : names.team(team);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "None." : SupervisionOnForm.lines(lines);
    }
}
