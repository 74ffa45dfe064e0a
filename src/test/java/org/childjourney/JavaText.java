package org.childjourney;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of the application's own Java, for rules that ask whether a name written elsewhere is known there. */
final class JavaText {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private JavaText() {}

    static String ofModule(String module) {
        return READ.computeIfAbsent(module, name -> Diagram.files(Path.of("src/main/java/org/childjourney", name), ".java").stream()
                .map(Diagram::text).collect(Collectors.joining("\n")));
    }

    static String all() {
        return ofModule("");
    }
}
