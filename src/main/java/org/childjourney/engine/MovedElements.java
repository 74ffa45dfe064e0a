package org.childjourney.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where work waits in a newer diagram when the element it waits at has another name there: {@code engine/moved-elements.csv}. */
@Component
class MovedElements {

    private final Map<String, Map<String, String>> moved;

    MovedElements() {
        this(lines());
    }

    /** @param lines process, element of the older diagram, element of the newer one; separated by commas, under a heading */
    MovedElements(List<String> lines) {
        moved = lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(","))
                .collect(Collectors.groupingBy(line -> line[0], Collectors.toMap(line -> line[1], line -> line[2])));
    }

    Map<String, String> of(String process) {
        return moved.getOrDefault(process, Map.of());
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("engine/moved-elements.csv").getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
