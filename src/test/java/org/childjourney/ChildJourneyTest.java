package org.childjourney;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on real PostgreSQL behind its real doors, with jobs stepped by hand and a clock that stands still
 * (20 November 2026, 09:00). All such tests of one process share one application context, as each takes some twenty seconds to start and 150 MB:
 * what a story needs beside it is a {@code @TestComponent}, found by {@link EveryStory}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ChildJourney.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "childjourney.demo.password-strength=4")
@AutoConfigureObservability(tracing = false)
@AutoConfigureMockMvc
@Import({TestDatabase.class, EveryStory.class})
@ActiveProfiles("test")
public @interface ChildJourneyTest {}
