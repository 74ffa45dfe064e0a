package org.childjourney.screens;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActOnChild;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Said;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One page for each thing people begin or say for a child from the child's page: the same questions, checks and manners for all. */
@Controller
@RequestMapping("/children/{childRef}/begin/{act}")
class ActPages {

    private final ChildReader reader;
    private final ChildRecords records;
    private final ActsOnChildren acts;
    private final Clock clock;

    ActPages(ChildReader reader, ChildRecords records, ActsOnChildren acts, Clock clock) {
        this.reader = reader;
        this.records = records;
        this.acts = acts;
        this.clock = clock;
    }

    /** What was typed. */
    record Typed(String day, String month, String year, String time, Map<String, String> words) {

        /** Nothing yet but the time it is. */
        static Typed now(Instant now) {
            var today = LondonTime.day(now);
            return new Typed(String.valueOf(today.getDayOfMonth()), String.valueOf(today.getMonthValue()), String.valueOf(today.getYear()), LondonTime.time(now), Map.of());
        }

        /** Read by the page. */
        public String to(String question) {
            return words.getOrDefault(question, "");
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String childRef, @PathVariable String act, Principal person) {
        return theirs(childRef, act, person).with(Typed.now(clock.instant()));
    }

    @PostMapping
    ModelAndView record(@PathVariable String childRef, @PathVariable String act, @RequestParam Map<String, String> given, Principal person) {
        FormPage page = theirs(childRef, act, person);
        var typed = typed(given);
        try {
            var asked = (ActOnChild) page.also().get("act");
            acts.act(act, page.record().id(), new Said(asked.when() == null ? clock.instant() : when(asked.when(), typed), typed.words()), person.getName());
            return page.done(act);
        } catch (Refused refused) {
            return page.refused(typed, refused.fields());
        }
    }

    static Typed typed(Map<String, String> given) {
        var words = given.entrySet().stream().filter(each -> each.getKey().startsWith("say-"))
                .collect(Collectors.toMap(each -> each.getKey().substring(4), Map.Entry::getValue));
        return new Typed(given.getOrDefault("day", ""), given.getOrDefault("month", ""), given.getOrDefault("year", ""), given.getOrDefault("time", ""), words);
    }

    static Instant when(String label, Typed typed) {
        var check = new Answers();
        var on = new TypedDay(typed.day(), typed.month(), typed.year()).read(label, check);
        LocalTime time = time(typed.time(), check);
        check.orRefuse();
        return LondonTime.at(on.orElseThrow(), time);
    }

    private static LocalTime time(String typed, Answers check) {
        try {
            return LocalTime.parse(typed.strip().replace('.', ':').replaceFirst("^(\\d):", "0$1:"));
        } catch (DateTimeParseException e) {
            check.require(false, "time", typed, "Enter the time like 16:55; “" + typed + "” is not a time");
            return null;
        }
    }

    private FormPage theirs(String childRef, String key, Principal person) {
        var child = reader.find(childRef);
        var act = acts.find(key, person.getName(), child).orElseThrow(() -> new NotAllowed("This is not yours to do for this child, or cannot be done now."));
        var record = records.forReader(person.getName(), child, act.lookedFor());
        return new FormPage("act", record).and("act", act).and("questions", act.questions(child, person.getName()));
    }
}
