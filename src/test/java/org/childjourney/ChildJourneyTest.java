package org.childjourney;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test of the whole application on real PostgreSQL, with jobs stepped by hand and a clock that stands still (20 November 2026, 09:00). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ChildJourney.class)
@AutoConfigureMockMvc
@Import({TestDatabase.class, EveryStory.class})
@ActiveProfiles("test")
public @interface ChildJourneyTest {}
