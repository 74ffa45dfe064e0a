package org.childjourney.screens;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.access.Role;
import org.childjourney.children.ChildRecords;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.reviews.CareReviews;
import org.childjourney.reviews.ChildDrift;
import org.childjourney.reviews.ConcernFacts;
import org.childjourney.reviews.Concerns;
import org.childjourney.timescales.LondonTime;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The children in care a reviewing officer reviews, or all of them for the officers' manager, most drift first. It names them, so each row is a look that is written down. */
@Controller
class ReviewingPages {

    private static final int PAGE = 50;

    private final CareReviews reviews;
    private final Concerns concerns;
    private final ChildRecords records;
    private final Access access;
    private final Names names;
    private final Clock clock;

    ReviewingPages(CareReviews reviews, Concerns concerns, ChildRecords records, Access access, Names names, Clock clock) {
        this.reviews = reviews;
        this.concerns = concerns;
        this.records = records;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    /** A child of the list. @param decisions what was decided and is open, in words; {@code overdue} and {@code concerns} empty where there is none */
    record Row(String childRef, String called, String officer, String review, boolean late, String left, String due, String decisions, String overdue, List<String> concerns) {}

    @GetMapping("/reviewing")
    String list(@RequestParam(defaultValue = "1") int page, Principal person, Model model) {
        String reader = person.getName();
        if (!access.holds(reader, Permissions.REVIEW_CARE)) {
            throw new NotAllowed("This list is for reviewing officers and their managers.");
        }
        boolean manages = access.holds(reader, Set.of(Role.IRO_MANAGER));
        model.addAttribute("manages", manages);
        model.addAttribute("asOf", LondonTime.dayAndTime(clock.instant()));
        model.addAttribute("found", page(manages ? reviews.driftOfAll() : reviews.driftOf(reader), reader, Math.max(page, 1)));
        return "reviewing";
    }

    private Page<Row> page(List<ChildDrift> all, String reader, int page) {
        var readable = access.readable(reader, all.stream().map(ChildDrift::child).toList());
        var theirs = all.stream().filter(each -> readable.contains(each.child())).toList();
        var rows = theirs.stream().skip((page - 1L) * PAGE).limit(PAGE).map(each -> row(each, reader)).toList();
        return new PageImpl<>(rows, PageRequest.of(page - 1, PAGE), theirs.size());
    }

    private Row row(ChildDrift drift, String reader) {
        var record = records.forReader(reader, drift.child(), "Children in review");
        String overdue = drift.overdue() == 0 ? "" : drift.overdue() + " overdue, the oldest since " + LondonTime.longDate(drift.oldestOverdueOn());
        return new Row(record.reference(), record.called(), names.of(drift.reviewer()), drift.number() == 1 ? "First review" : "Review " + drift.number(), drift.reviewIsLate(),
                TimeLeft.until(drift.reviewDueAt(), clock.instant()), LondonTime.due(drift.reviewDueAt()),
                drift.open() == 0 ? "None open" : drift.open() + " open", overdue, concerns.openOf(drift.child()).stream().map(ReviewingPages::inWords).toList());
    }

    private static String inWords(ConcernFacts concern) {
        String with = concern.rung() == null ? "" : ", with the " + concern.rung().label();
        return "Raised " + LondonTime.longDate(LondonTime.day(concern.raisedAt())) + with;
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }
}
