package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * One rule of the house about a kind of file, with the one change to a good file that breaks it: so that every rule has been
 * seen to fail, each time the tests run.
 *
 * @param says  the rule as a sentence
 * @param wrong what is wrong in a file, each with the place; nothing if the rule is kept
 * @param from  words of the good file
 * @param to    what replaces them to break the rule
 */
record HouseRule<T>(String says, Function<T, Stream<String>> wrong, String from, String to) {

    /** The rule tried on every file, and on a good file spoilt. */
    DynamicNode tests(List<T> files, String good, Function<String, T> read) {
        var kept = files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertThat(wrong.apply(file)).as(says).isEmpty()));
        var seenToFail = DynamicTest.dynamicTest("a file that breaks it is found", () -> {
            assertThat(good).as("the file to spoil").contains(from);
            assertThat(wrong.apply(read.apply(good.replace(from, to)))).as(says).isNotEmpty();
        });
        return DynamicContainer.dynamicContainer(says, Stream.concat(kept, Stream.of(seenToFail)));
    }
}
