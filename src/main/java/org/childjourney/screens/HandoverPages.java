package org.childjourney.screens;

import java.security.Principal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.childjourney.transfer.ChangeReason;
import org.childjourney.transfer.Handovers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A worker's whole caseload on one page, to be handed over at once: for each child a new worker among those who may hold the child. */
@Controller
@RequestMapping("/handover/{worker}")
class HandoverPages {

    private static final Set<String> MAY = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private final CaseloadOnPage caseload;
    private final Handovers handovers;
    private final Access access;
    private final Names names;

    HandoverPages(CaseloadOnPage caseload, Handovers handovers, Access access, Names names) {
        this.caseload = caseload;
        this.handovers = handovers;
        this.access = access;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String worker, @RequestParam(required = false) String done, Principal person) {
        var page = page(worker, Map.of(), List.of(), HttpStatus.OK, person);
        page.addObject("done", done != null && done.matches("\\d{1,4}") ? done : null);
        return page;
    }

    @PostMapping
    ModelAndView handOver(@PathVariable String worker, @RequestParam Map<String, String> given, Principal person) {
        mayHandOver(person);
        try {
            int gone = handovers.handOver(caseload.chosen(worker, given, person.getName()), person.getName());
            return new ModelAndView("redirect:/handover/" + worker + "?done=" + gone);
        } catch (Refused refused) {
            return page(worker, given, refused.fields(), HttpStatus.BAD_REQUEST, person);
        }
    }

    private ModelAndView page(String worker, Map<String, String> typed, List<WrongField> wrong, HttpStatus status, Principal person) {
        mayHandOver(person);
        var page = new ModelAndView("handover", status);
        page.addObject("worker", names.of(worker));
        page.addObject("username", worker);
        page.addObject("rows", caseload.rows(worker, person.getName()));
        page.addObject("reasons", Arrays.asList(ChangeReason.values()));
        page.addObject("typed", typed);
        var byField = new LinkedHashMap<String, String>();
        wrong.forEach(each -> byField.putIfAbsent(each.field(), each.problem()));
        page.addObject("wrong", byField);
        return page;
    }

    private void mayHandOver(Principal person) {
        if (!access.holds(person.getName(), MAY)) {
            throw new NotAllowed("A caseload is handed over by a team manager or a service manager.");
        }
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }
}
