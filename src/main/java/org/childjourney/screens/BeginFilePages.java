package org.childjourney.screens;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.childjourney.journey.ActWithoutChild;
import org.childjourney.journey.ActsWithoutChild;
import org.childjourney.journey.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One page for each file that may begin about no known child: the same questions, checks and manners as from a child's page. */
@Controller
@RequestMapping("/kept-apart/begin/{act}")
class BeginFilePages {

    private final ActsWithoutChild acts;
    private final Clock clock;

    BeginFilePages(ActsWithoutChild acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String act, Principal person) {
        return page(theirs(act, person), ActPages.Typed.now(clock.instant()), List.of());
    }

    @PostMapping
    ModelAndView record(@PathVariable String act, @RequestParam Map<String, String> given, Principal person) {
        var asked = theirs(act, person);
        var typed = ActPages.typed(given);
        try {
            acts.act(act, new Said(ActPages.when(asked.when(), typed), typed.words()), person.getName());
            return new ModelAndView("redirect:/kept-apart?done=" + act);
        } catch (Refused refused) {
            return page(asked, typed, refused.fields());
        }
    }

    private ActWithoutChild theirs(String act, Principal person) {
        return acts.find(act, person.getName()).orElseThrow(() -> new NotAllowed("This is not yours to begin."));
    }

    private static ModelAndView page(ActWithoutChild act, ActPages.Typed typed, List<WrongField> wrong) {
        return new ModelAndView("begin-file", wrong.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addAllObjects(Map.of("act", act, "questions", act.questions(), "typed", typed, "wrong", FormPage.byField(wrong)));
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }
}
