package org.childjourney.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In production there is no sign-in page of ours: people are sent to the council's, and come back to where they wanted to go. */
@Controller
@Profile("!demo & !test")
class ToTheCouncil {

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, @RequestParam(defaultValue = "/") String returnTo) {
        request.getSession().setAttribute(CouncilSignIn.RETURN_TO, LocalAddress.of(returnTo));
        return "redirect:" + PageDoors.COUNCIL;
    }
}
