package org.childjourney;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Child Journey. */
@SpringBootApplication
public class ChildJourney {
    public static void main(String[] args) {
        SpringApplication.run(ChildJourney.class, args);
    }
}
