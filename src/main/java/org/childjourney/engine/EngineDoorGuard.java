package org.childjourney.engine;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.childjourney.engine.HeldRequest.TooLarge;

/**
 * Stands before the engine's own addresses: closes those that would let a person past the form door or into the engine,
 * refuses bodies too large to be honest, and anything that carries an expression. SECURITY.md lists what each is against.
 */
class EngineDoorGuard extends HttpFilter {

    static final int MOST_BYTES = 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";
    private final transient JsonFactory json = new JsonFactory();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (EngineAddresses.isSetup(path)) {
            response.sendError(404);
        } else if (path.startsWith("/camunda/api/engine/") && request.getRequestURI().contains("%")) {
            refuse(response, 400, "This address is not written plainly.");
        } else if (!EngineAddresses.isOpen(request.getMethod(), path)) {
            refuse(response, 405, "Not this way: tasks are completed by their form, and nothing else is changed here.");
        } else if (request.getHeader("Content-Encoding") != null) {
            refuse(response, 415, "Send the body as it is, not compressed.");
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            tooLarge(response);
        } else if (EngineAddresses.isSignIn(path)) {
            letIn(request, response, chain);
        } else {
            look(request, response, chain);
        }
    }

    /** The engine reads a sign-in as a form, so its body must stay unread here; its length must be known. */
    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() < 0) {
            refuse(response, 411, "Say how long the body is.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(java.util.Locale.ROOT);
        HeldRequest held;
        try {
            held = HeldRequest.of(request, MOST_BYTES);
        } catch (TooLarge e) {
            tooLarge(response);
            return;
        }
        if (held.body().length > 0 && (type.startsWith(FORM) || type.startsWith("multipart/"))) {
            refuse(response, 415, "Send JSON.");
        } else if (Collections.list(request.getParameterNames()).stream().anyMatch(ExpressionKeys::isOne)) {
            refuse(response, 400, "Expressions are refused.");
        } else {
            switch (ExpressionKeys.in(held.body(), json)) {
                case NONE -> chain.doFilter(held, response);
                case FOUND -> refuse(response, 400, "Expressions are refused.");
                case UNREADABLE -> refuse(response, 400, "This is not JSON that can be read.");
            }
        }
    }

    private static void tooLarge(HttpServletResponse response) throws IOException {
        refuse(response, 413, "More than one megabyte is not accepted here.");
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + why + "\"}");
    }
}
