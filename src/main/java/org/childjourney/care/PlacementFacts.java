package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;

/**
 * What others may know of where a child in care lives: Annex A list 8 and the placement columns of SSDA903.
 *
 * @param regulation 19, 23 or 24 while the carers are not yet approved for this child; null otherwise
 * @param fromAt     null while the child has not moved in
 * @param untilAt    null while the child lives there
 */
public record PlacementFacts(UUID id, PlacementKind kind, PlacementProvider provider, String postcode, String urn, boolean inArea, String areaAuthority,
                             boolean atADistance, String regulation, boolean untilEighteen, Instant fromAt, Instant untilAt) {}
