package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import org.childjourney.engine.BrowserSession;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the demo's made-up staff sign in: once for our pages and the engine's. */
@Controller
@Profile({"demo", "test"})
class SignInPage {

    private final StaffAuthentication staff;
    private final BrowserSession session;
    private final Passwords passwords;

    SignInPage(StaffAuthentication staff, BrowserSession session, Passwords passwords) {
        this.staff = staff;
        this.session = session;
        this.passwords = passwords;
    }

    @GetMapping("/sign-in")
    ModelAndView page(@RequestParam(defaultValue = "/") String returnTo) {
        return page(returnTo, "", HttpStatus.OK, false);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request, @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "/") String returnTo) {
        if (!passwords.fits(username, password) || staff.of(username).isEmpty()) {
            return page(returnTo, username, HttpStatus.UNPROCESSABLE_ENTITY, true);
        }
        session.signIn(request, username);
        return new ModelAndView("redirect:" + LocalAddress.of(returnTo));
    }

    private static ModelAndView page(String returnTo, String username, HttpStatus status, boolean wrong) {
        var page = new ModelAndView("sign-in", status);
        page.addObject("returnTo", LocalAddress.of(returnTo));
        page.addObject("username", username);
        page.addObject("wrong", wrong);
        page.addObject("strangers", true); // nobody to sign out yet
        return page;
    }
}
