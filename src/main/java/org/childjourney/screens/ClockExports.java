package org.childjourney.screens;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.timescales.LondonTime;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clocks as tables to take away. Nothing in them was typed by anybody, so that no words about a child leave with the figures. */
@RestController
@RequestMapping(path = "/api/clocks", produces = "text/csv")
@Tag(name = "Clocks", description = "For managers, over the children they may see.")
class ClockExports {

    private static final CsvMapper CSV = new CsvMapper();
    private static final int AT_ONCE = 500;

    private final OverseenClocks overseen;
    private final Children children;
    private final ClockReader reader;
    private final Clock clock;

    ClockExports(OverseenClocks overseen, Children children, ClockReader reader, Clock clock) {
        this.overseen = overseen;
        this.children = children;
        this.reader = reader;
        this.clock = clock;
    }

    @JsonPropertyOrder({"Rule", "Duty", "Open", "Due today", "Due this week", "Late", "Longest late", "Longest late in hours", "Median late", "Source"})
    record RuleRow(@JsonProperty("Rule") String rule, @JsonProperty("Duty") String duty, @JsonProperty("Open") long open, @JsonProperty("Due today") long dueToday,
            @JsonProperty("Due this week") long dueThisWeek, @JsonProperty("Late") long late, @JsonProperty("Longest late") String longestLate,
            @JsonProperty("Longest late in hours") Long hours, @JsonProperty("Median late") String medianLate, @JsonProperty("Source") String source) {}

    @JsonPropertyOrder({"Child", "Journey", "Rule", "Duty", "State", "Due day", "Due at (UTC)", "Left or late", "Hours late", "Process"})
    record ClockRow(@JsonProperty("Child") String child, @JsonProperty("Journey") String journey, @JsonProperty("Rule") String rule,
            @JsonProperty("Duty") String duty, @JsonProperty("State") String state, @JsonProperty("Due day") String dueDay,
            @JsonProperty("Due at (UTC)") String dueAt, @JsonProperty("Left or late") String left, @JsonProperty("Hours late") long late,
            @JsonProperty("Process") String process) {}

    @GetMapping("/by-rule.csv")
    @Operation(summary = "The figures by rule as a table to take away")
    void byRule(@RequestParam(required = false) String team, Principal person, HttpServletResponse response) throws IOException {
        var figures = overseen.byRule(person.getName(), ClocksAsked.of(team).team()).stream().map(reader::figures).toList();
        try (var table = table(RuleRow.class, "clocks-by-rule", response)) {
            for (RuleFigures each : figures) {
                table.write(new RuleRow(each.rule(), each.duty(), each.open(), each.dueToday(), each.dueThisWeek(), each.late(), each.longestLate(),
                        each.longestLateHours(), each.medianLate(), each.source()));
            }
        }
    }

    @GetMapping("/list.csv")
    @Operation(summary = "Clocks as a table to take away; what it asks for is as at /api/clocks")
    void list(@RequestParam(required = false) String state, @RequestParam(required = false) String rule, @RequestParam(required = false) String team,
            @RequestParam(required = false) String dueBefore, @RequestParam(required = false) String when, Principal person, HttpServletResponse response)
            throws IOException {
        var asked = new ClocksAsked(state, rule, team, dueBefore, when);
        var page = overseen.list(person.getName(), asked, 0, AT_ONCE);
        try (var table = table(ClockRow.class, "clocks", response)) {
            table.writeAll(page.map(this::row).getContent());
            while (page.hasNext()) {
                page = overseen.list(person.getName(), asked, page.getNumber() + 1, AT_ONCE);
                table.writeAll(page.map(this::row).getContent());
            }
        }
    }

    private ClockRow row(ClockEntry entry) {
        ClockLine line = reader.line(entry);
        return new ClockRow(children.referenceOf(entry.child()), entry.journey() == null ? null : entry.journey().value(), entry.rule(), line.duty(),
                line.state(), LondonTime.shortDate(LondonTime.dueDay(entry.dueAt())), entry.dueAt().toString(), line.left(),
                entry.state(clock.instant()).isLate() ? entry.lateBy(clock.instant()).toHours() : 0, entry.process());
    }

    private <T> SequenceWriter table(Class<T> row, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-" + LondonTime.day(clock.instant()) + ".csv\"");
        return CSV.writer(CSV.schemaFor(row).withHeader()).writeValues(response.getWriter());
    }
}
