package org.childjourney.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.childjourney.engine.BrowserSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says who asks: the owner of an API token, or whoever is signed in in this browser. Asked of the staff list at every
 * request, so that somebody who leaves or changes roles is stopped at once. A request that brings its own credentials is
 * judged by them alone, never by the session beside them.
 */
class SignedIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private final BrowserSession session;
    private final StaffAuthentication staff;
    private final ApiTokens tokens;

    SignedIn(BrowserSession session, StaffAuthentication staff, ApiTokens tokens) {
        this.session = session;
        this.staff = staff;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        who(request).ifPresent(person -> SecurityContextHolder.setContext(new SecurityContextImpl(person)));
        chain.doFilter(request, response);
    }

    private Optional<Authentication> who(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        if (given == null) {
            return session.person(request).flatMap(staff::of);
        }
        if (given.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return tokens.find(given.substring(BEARER.length()).strip())
                    .map(bearer -> StaffAuthentication.authentication(bearer.username(), java.util.Set.of(bearer.role())));
        }
        return Optional.empty();
    }
}
