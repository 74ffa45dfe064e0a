package org.childjourney.caseload;

import java.util.List;

/**
 * What became of an episode.
 *
 * @param started processes that run now, each with where they stand, in words without personal data
 * @param history what was written down as past, likewise
 */
public record PlacedEpisode(List<String> started, List<String> history) {}
