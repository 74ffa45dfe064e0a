package org.childjourney.screens;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list behind every figure about clocks. It names no child: the child's page, one click away, does, and writes the look down. */
@Controller
class ClockPages {

    private static final int PAGE = 50;

    private final OverseenClocks overseen;
    private final ClockReader reader;
    private final ChildReader childReader;
    private final Children children;
    private final Timescales rules;
    private final Clock clock;

    ClockPages(OverseenClocks overseen, ClockReader reader, ChildReader childReader, Children children, Timescales rules, Clock clock) {
        this.overseen = overseen;
        this.reader = reader;
        this.childReader = childReader;
        this.children = children;
        this.rules = rules;
        this.clock = clock;
    }

    /** A clock of the list, and whose it is. */
    record Row(String childRef, String heldBy, ClockLine clock) {}

    /** A rule to choose. */
    record Choice(String rule, String duty) {}

    @GetMapping("/clocks")
    String list(@RequestParam(required = false) String rule, @RequestParam(required = false) String when, @RequestParam(required = false) String team,
            @RequestParam(defaultValue = "1") int page, Principal person, Model model) {
        var asked = new ClocksAsked(null, rule, team, null, when == null || when.isBlank() ? "open" : when);
        Page<ClockEntry> found = overseen.list(person.getName(), asked, page - 1, PAGE);
        model.addAttribute("asked", asked);
        model.addAttribute("duty", asked.rule() == null ? null : duty(asked.rule()));
        model.addAttribute("rules", choices(person.getName(), asked));
        model.addAttribute("teams", overseen.teams(person.getName()));
        model.addAttribute("asOf", LondonTime.dayAndTime(clock.instant()));
        model.addAttribute("found", found.map(this::row));
        return "clocks";
    }

    private Row row(ClockEntry entry) {
        String heldBy = childReader.heldBy(entry.child());
        return new Row(children.referenceOf(entry.child()), heldBy.isEmpty() ? "Nobody holds the child now" : heldBy, reader.line(entry));
    }

    /** The rules with an open clock in the manager's sight, and the one that was chosen. */
    private List<Choice> choices(String user, ClocksAsked asked) {
        var open = overseen.byRule(user, asked.team()).stream().map(each -> each.rule());
        return Stream.concat(open, Stream.ofNullable(asked.rule())).distinct().map(each -> new Choice(each, duty(each)))
                .sorted(java.util.Comparator.comparing(Choice::duty)).toList();
    }

    private String duty(String rule) {
        var versions = rules.versions(rule);
        return ClockLine.duty(versions.get(versions.size() - 1));
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return ErrorPages.page(HttpStatus.BAD_REQUEST, refused.getMessage());
    }
}
