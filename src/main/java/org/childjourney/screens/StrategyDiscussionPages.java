package org.childjourney.screens;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.childjourney.assessment.HarmReports;
import org.childjourney.children.ChildRecords;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which whoever works with a child asks for a strategy discussion, at any stage. */
@Controller
@RequestMapping("/children/{childRef}/strategy-discussion")
class StrategyDiscussionPages {

    private final ChildReader reader;
    private final ChildRecords records;
    private final HarmReports reports;
    private final Clock clock;

    StrategyDiscussionPages(ChildReader reader, ChildRecords records, HarmReports reports, Clock clock) {
        this.reader = reader;
        this.records = records;
        this.reports = reports;
        this.clock = clock;
    }

    /** What was typed. */
    record Typed(String day, String month, String year, String time, String because, List<String> alsoFor) {

        Typed {
            alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
        }
    }

    /** A brother or sister who can be spoken about too. */
    record Sister(String reference, String called) {}

    @GetMapping
    ModelAndView ask(@PathVariable String childRef, Principal person) {
        var page = theirs(childRef, person);
        var today = LondonTime.day(clock.instant());
        return page.with(new Typed(String.valueOf(today.getDayOfMonth()), String.valueOf(today.getMonthValue()), String.valueOf(today.getYear()),
                LondonTime.time(clock.instant()), "", List.of()));
    }

    @PostMapping
    ModelAndView record(@PathVariable String childRef, @ModelAttribute Typed typed, Principal person) {
        FormPage page = theirs(childRef, person);
        try {
            Instant since = since(typed);
            List<ChildId> alsoFor = typed.alsoFor().stream().map(reader::find).toList();
            reports.ask(page.record().id(), alsoFor, since, typed.because(), person.getName());
            return page.done("discussion");
        } catch (Refused refused) {
            return page.refused(typed, refused.fields());
        }
    }

    private static Instant since(Typed typed) {
        var check = new Answers();
        var on = new TypedDay(typed.day(), typed.month(), typed.year()).read("Date it was seen or heard", check);
        LocalTime time = time(typed.time(), check);
        check.orRefuse();
        return LondonTime.at(on.orElseThrow(), time);
    }

    private static LocalTime time(String typed, Answers check) {
        try {
            return LocalTime.parse(typed == null ? "" : typed.strip().replace('.', ':').replaceFirst("^(\\d):", "0$1:"));
        } catch (DateTimeParseException e) {
            check.require(false, "time", typed, "Enter the time like 16:55; “" + typed + "” is not a time");
            return null;
        }
    }

    private FormPage theirs(String childRef, Principal person) {
        var record = records.forReader(person.getName(), reader.find(childRef), "Ask for a strategy discussion");
        if (!reports.mayAsk(person.getName(), record.id())) {
            throw new NotAllowed("You may not ask for a strategy discussion about this child. Ring the team that holds the child.");
        }
        var sisters = new ArrayList<Sister>();
        records.family(person.getName(), record.id(), "Ask for a strategy discussion").readable()
                .forEach((child, sister) -> sisters.add(new Sister(sister.reference(), sister.called() + ", " + sister.bornOrExpected())));
        return new FormPage("strategy-discussion", record).and("sisters", sisters);
    }
}
