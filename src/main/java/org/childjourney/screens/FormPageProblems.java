package org.childjourney.screens;

import org.childjourney.foundation.NotAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What people are told when a page with a form is not theirs, or is not there. */
@ControllerAdvice(assignableTypes = {BirthPages.class, DeathPages.class, SignificancePages.class, StrategyDiscussionPages.class, OverridePages.class, ActPages.class, SealedPages.class})
class FormPageProblems {

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing) {
        return ErrorPages.page(HttpStatus.NOT_FOUND, missing.getMessage());
    }
}
