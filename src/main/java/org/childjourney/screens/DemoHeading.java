package org.childjourney.screens;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What stands loudly over every page of a demo, so that nobody enters a real child. */
@Component("demoHeading")
public class DemoHeading {

    private final Optional<String> heading;

    DemoHeading(Environment environment, @Value("${childjourney.demo.heading:}") String heading) {
        this.heading = environment.acceptsProfiles(Profiles.of("demo")) ? Optional.of(heading) : Optional.empty();
    }

    public boolean isPresent() {
        return heading.isPresent();
    }

    public String get() {
        return heading.orElseThrow();
    }
}
