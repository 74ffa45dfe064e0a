package org.childjourney.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingEaseTest {

    @Test
    void short_words_in_short_sentences_are_easy_and_long_ones_are_not() {
        assertThat(ReadingEase.of("Mum will be home at night. Ada has her own bed.").figure()).isGreaterThan(90);
        assertThat(ReadingEase.of("The family should cooperate with professionals. They will attend appointments at the clinic.").figure()).isBetween(0, 49);
    }

    @Test
    void the_figure_is_flesch_of_words_sentences_and_syllables() {
        // 6 words, 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6 = 116.1, kept at 100.
        assertThat(ReadingEase.of("The cat sat on the mat.").figure()).isEqualTo(100);
        // 10 words, 1 sentence, 19 syllables: 206.835 - 10.15 - 160.74 = 35.9.
        assertThat(ReadingEase.of("Teachers report that Ada often arrives without having eaten today").figure()).isEqualTo(36);
    }

    @Test
    void the_author_is_shown_the_sentence_that_is_hardest() {
        assertThat(ReadingEase.of("Ada sleeps. Multidisciplinary professional accountability. Mum sings.").hardest())
                .contains("Multidisciplinary professional accountability");
        assertThat(ReadingEase.of("Ada sleeps.").hardest()).isEmpty();
        assertThat(ReadingEase.of("").figure()).isEqualTo(100);
    }
}
