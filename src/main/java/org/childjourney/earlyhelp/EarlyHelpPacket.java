package org.childjourney.earlyhelp;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything early help knows that goes along to the front door, in words, so that the family need not tell it again.
 *
 * @param because    why early help was offered, and from which statutory stage it was handed over
 * @param assessment who assessed, when, what was found, and the child's own words; empty where none was written
 * @param goals      each goal with every measure 0 to 10
 * @param reviews    each review with its decision and the child's words, oldest first
 * @param support    targeted support given
 * @param agreements what the family agreed to share, and what it withdrew
 */
public record EarlyHelpPacket(String because, String assessment, List<String> goals, List<String> reviews, List<String> support, List<String> agreements) {

    /** As one text with headings, to be read on a form or kept with a contact. */
    public String inWords() {
        return Stream.of(part("Why early help", because.isBlank() ? List.of() : List.of(because)),
                part("Assessment", assessment.isBlank() ? List.of() : List.of(assessment)), part("Plan and goals", goals), part("Reviews", reviews),
                part("Targeted support", support), part("Agreement to share", agreements)).collect(Collectors.joining("\n\n"));
    }

    private static String part(String heading, List<String> lines) {
        return "**" + heading + "**\n" + (lines.isEmpty() ? "None written." : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
    }
}
