package org.childjourney.childprotection;

import org.childjourney.children.Codes;

/** A conference's decision as a sentence, the same in the chronology, the letter and the forms. */
final class ConferenceInWords {

    private ConferenceInWords() {}

    static String of(ConferenceDecision decision, String category, ConferenceKind kind) {
        return switch (decision) {
            case PLAN -> (kind.isReview() ? "the child protection plan goes on" : "a child protection plan") + ", category "
                    + Codes.CATEGORY_OF_ABUSE.label(category).toLowerCase(java.util.Locale.UK) + ".";
            case CHILD_IN_NEED -> kind.isReview() ? "the child protection plan ends, a child in need plan follows." : "a child in need plan.";
            case NO_PLAN -> kind.isReview() ? "the child protection plan ends, no plan follows." : "no plan.";
        };
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
