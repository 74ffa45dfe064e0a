package org.childjourney.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How easy a text is to read, by Flesch's figure: from the length of its sentences and words. 100 is a picture book, 60 plain
 * English, below 50 a hard letter from an office. It judges words, never the plan.
 *
 * @param figure 0 to 100
 * @param hardest the sentence that is hardest to read, when any is hard
 */
public record ReadingEase(int figure, Optional<String> hardest) {

    /** Below this most grown-ups have to read it twice. */
    public static final int HARD = 50;

    private static final Pattern SENTENCE = Pattern.compile("[.!?;:]+(?=\\s|$)|\\R+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*|\\d+");
    private static final Pattern SILENT = Pattern.compile("(?<=[aeiouy][a-z]{0,20}[^aeiouyl])(?:e|(?<![sxzcgh])es|(?<![td])ed)$");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    /** Of any text; a text without words is as easy as can be. */
    public static ReadingEase of(String text) {
        List<String> sentences = SENTENCE.splitAsStream(text).map(String::strip).filter(sentence -> !words(sentence).isEmpty()).toList();
        int figure = figure(sentences);
        return new ReadingEase(figure, sentences.stream().filter(sentence -> figure(List.of(sentence)) < HARD)
                .min(Comparator.comparingInt(sentence -> figure(List.of(sentence)))));
    }

    /** Of everything a plan says. */
    public static ReadingEase ofPlan(List<PlannedNeed> needs) {
        return of(needs.stream().flatMap(need -> Stream.concat(
                        Stream.of(need.need(), need.outcome(), need.howWeWillKnow(), need.ifNot()), need.actions().stream().map(PlannedAction::what)))
                .filter(Objects::nonNull).map(String::strip).collect(Collectors.joining(".\n")));
    }

    public boolean isHard() {
        return figure < HARD;
    }

    /** For the author. */
    public String inWords() {
        return inWords(figure);
    }

    /** A figure for the author. */
    public static String inWords(int figure) {
        return figure + " of 100, " + (figure >= 80 ? "easy for a child of ten." : figure >= 60 ? "plain English." : figure >= HARD ? "rather hard." : "hard to read.");
    }

    private static int figure(List<String> sentences) {
        List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        if (words.isEmpty()) {
            return 100;
        }
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        double ease = 206.835 - 1.015 * words.size() / sentences.size() - 84.6 * syllables / words.size();
        return (int) Math.round(Math.max(0, Math.min(100, ease)));
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    /** Vowels that belong together are one syllable; an e at the end, or before a last s or d, is mostly silent. */
    private static int syllables(String word) {
        String lower = SILENT.matcher(word.toLowerCase(Locale.UK)).replaceFirst("");
        return Math.max(1, (int) SYLLABLE.matcher(lower).results().count());
    }
}
