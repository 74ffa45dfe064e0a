package org.childjourney.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CensusReaderTest {

    @Test
    void each_child_comes_with_the_line_it_stands_on() {
        try (var reader = new CensusReader(MadeUpCensus.stream(MadeUpCensus.census(MadeUpCensus.child("A1", MadeUpCensus.CLOSED), MadeUpCensus.child("A2"))))) {
            assertThat(reader.referenceDate()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(reader.authority()).isEqualTo("999");
            Node first = reader.next().orElseThrow();
            assertThat(first.line()).isEqualTo(6);
            assertThat(first.all("CINdetails").get(0).first("CINclosureDate").orElseThrow().line()).isEqualTo(9);
            assertThat(reader.next().orElseThrow().first("ChildIdentifiers").orElseThrow().text("LAchildID")).isEqualTo("A2");
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void a_file_that_asks_for_a_file_of_ours_is_refused_and_gets_nothing(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        String attack = MadeUpCensus.census(MadeUpCensus.child("&theirs;"))
                .replace("<Message>", "<!DOCTYPE Message [<!ENTITY theirs SYSTEM \"" + secret.toUri() + "\">]><Message>");
        assertThatThrownBy(() -> new CensusReader(MadeUpCensus.stream(attack))).isInstanceOf(UnreadableCensus.class)
                .hasMessageContaining("document type").message().doesNotContain("the-secret");
    }

    @Test
    void a_file_whose_entities_grow_without_end_is_refused() {
        String attack = MadeUpCensus.census(MadeUpCensus.child("&b;")).replace("<Message>",
                "<!DOCTYPE Message [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><Message>");
        assertThatThrownBy(() -> new CensusReader(MadeUpCensus.stream(attack))).isInstanceOf(UnreadableCensus.class);
    }

    @Test
    void an_entity_nobody_declared_stops_the_reading() {
        try (var reader = new CensusReader(MadeUpCensus.stream(MadeUpCensus.census(MadeUpCensus.child("&nobody;"))))) {
            assertThatThrownBy(reader::next).isInstanceOf(UnreadableCensus.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<Other/>", "<Message><Header/></Message>", "{\"children\": []}"})
    void what_is_no_census_is_refused_before_anything_is_taken(String text) {
        assertThatThrownBy(() -> new CensusReader(MadeUpCensus.stream(text))).isInstanceOf(UnreadableCensus.class);
    }

    @Test
    void a_file_that_breaks_off_gives_the_children_before_and_says_where() {
        String whole = MadeUpCensus.census(MadeUpCensus.child("A1"), MadeUpCensus.child("A2"));
        try (var reader = new CensusReader(MadeUpCensus.stream(whole.substring(0, whole.indexOf("A2") + 1)))) {
            assertThat(reader.next()).isPresent();
            assertThatThrownBy(reader::next).isInstanceOfSatisfying(UnreadableCensus.class, stopped -> assertThat(stopped.line()).isEqualTo(10));
        }
    }

    @Test
    void a_child_far_larger_than_any_can_be_is_not_read_into_memory() {
        try (var reader = new CensusReader(MadeUpCensus.stream(MadeUpCensus.census(MadeUpCensus.child("A1", MadeUpCensus.CLOSED.repeat(1_000)))))) {
            assertThatThrownBy(reader::next).isInstanceOf(UnreadableCensus.class).hasMessageContaining("far larger");
        }
        try (var reader = new CensusReader(MadeUpCensus.stream(MadeUpCensus.census(MadeUpCensus.child("A".repeat(5_000)))))) {
            assertThatThrownBy(reader::next).isInstanceOf(UnreadableCensus.class).hasMessageContaining("far more text");
        }
    }

    @Test
    void sixty_thousand_children_are_read_and_checked_in_less_memory_than_the_file_has_bytes() throws Exception {
        Path output = Files.createTempFile("counts", ".txt");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx40m", "-XX:+ExitOnOutOfMemoryError",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), CountsChildren.class.getName(), "60000")
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor()).as(() -> read(output)).isZero();
        Files.delete(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /** Run in a process of its own with a small heap: ends well only when every child was read and found without fault. */
    static final class CountsChildren {
        public static void main(String[] args) {
            int expected = Integer.parseInt(args[0]);
            int count = 0;
            try (var reader = new CensusReader(MadeUpCensus.endless(expected))) {
                for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                    var child = CensusChild.of(next.get(), MadeUpCensus.YEAR);
                    if (!child.laChildId().equals("MADEUP" + count) || child.episodes().size() != 2 || !child.findings().isEmpty()) {
                        throw new IllegalStateException("Child " + count + " was not read as written: " + child.findings() + child.refusals());
                    }
                    count++;
                }
            }
            if (count != expected) {
                throw new IllegalStateException(count + " children were read, not " + expected);
            }
        }
    }
}
