package org.childjourney.childprotection;

/** One need of the child as the conference saw it, and what must change so that the child is safe. */
public record OutlineNeed(String need, String whatMustChange) {

    /** Both in one line, whichever way the first ends. */
    String inWords() {
        return ConferenceTexts.joined(": ", need == null ? null : need.strip().replaceFirst("\\.$", ""), whatMustChange);
    }
}
