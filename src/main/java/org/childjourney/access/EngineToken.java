package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.childjourney.engine.BrowserSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Lets a script in the engine's pages change something under {@code /api} with the token the engine gave that browser, and nothing without it. */
class EngineToken implements CsrfTokenRepository {

    private static final String HEADER = "X-XSRF-TOKEN";
    private final BrowserSession session;

    EngineToken(BrowserSession session) {
        this.session = session;
    }

    /** One that nobody knows: a browser without the engine's token can change nothing. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, "_csrf", UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // the engine keeps its own
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return session.token(request).map(token -> new DefaultCsrfToken(HEADER, "_csrf", token)).orElse(null);
    }
}
