package org.childjourney.screens;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells partner systems what is wrong in one form (RFC 9457): a sentence, and one entry for each wrong field. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return problem(HttpStatus.BAD_REQUEST, "Not accepted", refused.getMessage(), refused.fields());
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed notAllowed) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", notAllowed.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND, "Not found", notFound.getMessage(), List.of());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = unreadable.getCause() instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()
                ? mismatched(mismatch) : notJson(unreadable.getCause());
        return answer(problem(HttpStatus.BAD_REQUEST, "Not accepted", wrong.problem(), List.of(wrong)));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : mismatch.getPropertyName();
        var wrong = new WrongField(name, mismatch.getValue(), "“" + mismatch.getValue() + "” is not " + Expected.of(mismatch.getRequiredType()) + ".");
        return answer(problem(HttpStatus.BAD_REQUEST, "Not accepted", wrong.problem(), List.of(wrong)));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = new WrongField(missing.getParameterName(), null, "“" + missing.getParameterName() + "” is missing from the address.");
        return answer(problem(HttpStatus.BAD_REQUEST, "Not accepted", wrong.problem(), List.of(wrong)));
    }

    private static WrongField mismatched(MismatchedInputException mismatch) {
        String field = mismatch.getPath().stream().map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
        return new WrongField(field, null, "What stands here is not " + Expected.of(mismatch.getTargetType()) + ".");
    }

    private static WrongField notJson(Throwable cause) {
        String where = cause instanceof JacksonException json && json.getLocation() != null
                ? "Line " + json.getLocation().getLineNr() + ", column " + json.getLocation().getColumnNr() : "The body";
        return new WrongField("", null, where + ": this is not JSON that can be read. Send one JSON object, in UTF-8.");
    }

    /** A problem document; the sentence is for people, the entries for the program that must mend its request. */
    static ProblemDetail problem(HttpStatus status, String title, String detail, List<WrongField> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
