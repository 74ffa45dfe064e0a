package org.childjourney.screens;

import java.util.Collections;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the engine's pages what stands over them. Open to everyone: the sign-in page shows it too. */
@RestController
class Heading {

    private final DemoHeading demo;

    Heading(DemoHeading demo) {
        this.demo = demo;
    }

    @io.swagger.v3.oas.annotations.Hidden
    @GetMapping("/child-journey/heading")
    Map<String, String> heading() {
        return demo.isPresent() ? Map.of("demo", demo.get()) : Collections.emptyMap();
    }
}
