package org.childjourney.clocks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.childjourney.ChildJourneyTest;
import org.childjourney.caseload.NotebookOfEpisodes;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of clocks whose children are ids only, or one that begins with no child: a database of its own, in which nobody has a record. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ChildJourneyTest
@TestPropertySource(properties = "spring.application.name=ledger-of-nobody")
@Import({ClockStory.class, NotebookOfEpisodes.class})
public @interface LedgerOfNobodyTest {}
