package org.childjourney.screens;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people and programs are told when an address is wrong, may not be read, or broke: plainly, and nothing of what is inside. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    /** For people. */
    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        return page(status(request), null);
    }

    /** For programs. */
    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        var problem = Problems.problem(status, title(status), whatNow(status), List.of());
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** A page that says what went wrong and what to do now. */
    static ModelAndView page(HttpStatus status, String message) {
        var page = new ModelAndView("problem", status);
        page.addObject("title", title(status));
        page.addObject("message", message == null ? whatNow(status) : message);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "Sign in first";
            case FORBIDDEN -> "You may not see this";
            case NOT_FOUND -> "Page not found";
            default -> status.is4xxClientError() ? "This cannot be done" : "Something went wrong on our side";
        };
    }

    private static String whatNow(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "You are not signed in, or your session has ended. Sign in and try again.";
            case FORBIDDEN -> "This is not open to you. If your work needs it, ask your team manager. That you asked is written down.";
            case NOT_FOUND -> "There is nothing at this address. Check it for a typing mistake, or start from the first page.";
            default -> status.is4xxClientError()
                    ? "The request could not be understood (" + status.value() + "). Go back and try another way."
                    : "Nothing you did is lost unless this page says so. Try again in a minute; if it happens twice, tell the system operator the time it happened.";
        };
    }
}
