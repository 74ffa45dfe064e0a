package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.childjourney.engine.BrowserSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What follows the council's own sign-in (OpenID Connect): one session for our pages and the engine's, for people on the staff list only. */
class CouncilSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String RETURN_TO = "childjourney.returnTo";
    private static final Logger LOG = LoggerFactory.getLogger(CouncilSignIn.class);

    private final BrowserSession session;
    private final Directory directory;

    CouncilSignIn(BrowserSession session, Directory directory) {
        this.session = session;
        this.directory = directory;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proved) throws IOException {
        String returnTo = Optional.ofNullable(request.getSession(false)).map(known -> (String) known.getAttribute(RETURN_TO)).orElse("/");
        if (directory.find(proved.getName()).isEmpty()) {
            session.signOut(request);
            LOG.warn("Somebody with a council account who is not on the staff list tried to sign in");
            response.sendError(403);
            return;
        }
        session.signIn(request, proved.getName());
        response.sendRedirect(request.getContextPath() + LocalAddress.of(returnTo));
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn("The council's sign-in failed: {}", why.getMessage());
        response.sendError(401);
    }
}
