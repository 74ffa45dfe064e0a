package org.childjourney.foundation;

import java.time.Instant;

/**
 * In a visit, a review, a plan or an assessment the child's voice was asked for. Modules say so with one line each, heard or not; nobody is
 * stopped by it, and it is no entry of the chronology.
 *
 * @param where in which kind of work, in the words of practice, such as {@code "Visit"}; never what the child said
 * @param heard whether what the child said or showed was written down
 */
public record VoiceAsked(ChildId child, Instant at, String where, boolean heard) {

    /** Heard where words of the child were written down. */
    public static VoiceAsked of(ChildId child, Instant at, String where, String words) {
        return new VoiceAsked(child, at, where, words != null && !words.isBlank());
    }
}
