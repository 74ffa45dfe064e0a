package org.childjourney.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One paper as it was written.
 *
 * @param subject the record it belongs to, such as an early help plan
 * @param number counted from 1 within the subject and form
 * @param at when what it tells of happened, in UTC
 * @param suggested the code a rule table suggested, null where none was asked
 */
public record Paper(UUID id, UUID subject, String form, int number, Instant at, JsonNode answers, String suggested, String suggestedWhy,
                    Instant recordedAt, String recordedBy) {}
