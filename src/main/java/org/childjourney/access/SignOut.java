package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import org.childjourney.engine.BrowserSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the session, of the engine's pages too. */
@Controller
class SignOut {

    private final BrowserSession session;

    SignOut(BrowserSession session) {
        this.session = session;
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        session.signOut(request);
        return "redirect:/sign-in";
    }
}
