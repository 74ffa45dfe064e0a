package org.childjourney.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What a program is told when it is stopped at the door: a problem document, and never a challenge that makes a browser ask for a password. */
final class Answer {

    private Answer() {}

    static final AuthenticationEntryPoint SIGN_IN_FIRST = (request, response, why) -> {
        response.setHeader("WWW-Authenticate", "Bearer");
        problem(response, 401, "Sign in first", "Sign in in this browser, or send an API token: Authorization: Bearer …");
    };

    static final AccessDeniedHandler NOT_ALLOWED = (request, response, why) ->
            problem(response, 403, "Not allowed", "Your role does not open this address, or the request does not carry the token of its page.");

    private static void problem(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + detail + "\"}");
    }
}
