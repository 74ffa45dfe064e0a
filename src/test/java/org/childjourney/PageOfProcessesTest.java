package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageOfProcessesTest {

    private static final Path PAGE = Path.of("docs/processes.md");
    private static final Path DRAWN = Path.of("docs/pictures/drawn-from.txt");
    private static final Pattern SEEN = Pattern.compile(" name=\"[^\"]*\"| bioc:fill=\"[^\"]*\"|<dc:Bounds[^>]*>|<di:waypoint[^>]*>");

    @Test
    void the_page_of_the_processes_says_what_the_diagrams_say() throws IOException {
        var generated = PageOfProcesses.of(Diagram.executable());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, generated);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").as("docs/processes.md no longer says what the diagrams say. Write it again with: "
                + "mvn -o test -Dtest=PageOfProcessesTest -Dregenerate=true, look at the difference, and commit it").isEqualTo(generated);
    }

    @Test
    void every_picture_shows_the_diagram_as_it_is_drawn_today() throws IOException {
        var drawn = Files.readAllLines(DRAWN).stream().map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0], words -> words[1]));
        var today = Diagram.all().stream().collect(Collectors.toMap(Diagram::name, diagram -> fingerprint(Diagram.text(diagram.file()))));
        var stale = today.entrySet().stream().filter(diagram -> !diagram.getValue().equals(drawn.get(diagram.getKey()))).map(Map.Entry::getKey).sorted().toList();
        assertThat(stale).as("pictures older than their diagram: draw them again with tools/render-bpmn.sh, which notes what it drew in " + DRAWN).isEmpty();
    }

    /** Of what a reader sees: words, places and lines; the tool that takes the picture counts it in the same way. */
    private static String fingerprint(String xml) {
        var seen = SEEN.matcher(xml).results().map(MatchResult::group).map(words -> words + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
