package org.childjourney.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.stereotype.Component;

/** One session for the engine's pages and ours: whoever signs in at either is signed in at both, and out of both. */
@Component
public class BrowserSession {

    private final ProcessEngine engine;

    BrowserSession(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The user name of who is signed in in this browser; empty for a stranger. Whether they still work here is for the staff list to say. */
    public Optional<String> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty()
                : Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(engine.getName()))
                        .map(known -> known.getIdentityId());
    }

    /** Signs a person in whose identity was proved already, in a new session. */
    public void signIn(HttpServletRequest request, String username) {
        Authentication before = engine.getIdentityService().getCurrentAuthentication();
        try {
            AuthenticationUtil.revalidateSession(request, AuthenticationUtil.createAuthentication(engine, username));
        } finally {
            engine.getIdentityService().setAuthentication(before);
        }
    }

    /** Signs whoever it is out, of the engine's pages too. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The token that the engine gave this browser against forged requests; its pages and our scripts in them send it back. */
    public Optional<String> token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }
}
