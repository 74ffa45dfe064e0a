package org.childjourney.caseload;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands where a database has no journeys: writes down what is placed, and refuses what is open, or breaks, when told to. */
@TestConfiguration(proxyBeanMethods = false)
public class NotebookOfEpisodes {

    static final List<Episode> PLACED = new ArrayList<>();
    static boolean refusesOpen;
    static boolean breaks;

    @Bean
    @Primary
    ImportedEpisodes notebook() {
        return (ChildId child, Episode episode, String by) -> {
            if (breaks) {
                throw new IllegalStateException("a fault that names " + child);
            }
            if (refusesOpen && episode.open()) {
                throw Refused.because("CINreferralDate", episode.referredOn(), "There is open work already.");
            }
            PLACED.add(episode);
            return episode.open() ? new PlacedEpisode(List.of("single-assessment"), List.of()) : new PlacedEpisode(List.of(), List.of("episode closed"));
        };
    }
}
