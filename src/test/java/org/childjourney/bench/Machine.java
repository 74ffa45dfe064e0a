package org.childjourney.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the numbers were measured, without which they mean nothing.
 *
 * @param loadBefore the load average over one, five and fifteen minutes when the run began
 */
record Machine(String postgres, String loadBefore, String loadAfter) {

    String text() throws IOException {
        return """
                | machine | |
                |---|---|
                | processor | %s, %d cores |
                | memory | %.1f GB, of which the JVM may use %.1f GB |
                | JVM | %s %s |
                | PostgreSQL | %s, embedded, on the same machine |
                | load average before and after (1, 5, 15 minutes) | %s; %s |
                | commit | %s |
                """.formatted(processor(), Runtime.getRuntime().availableProcessors(), memory(), Runtime.getRuntime().maxMemory() / 1e9,
                System.getProperty("java.vm.name"), System.getProperty("java.vm.version"), postgres, loadBefore, loadAfter, commit());
    }

    static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? String.join(" ", Files.readString(file).split(" ")).replaceAll("^(\\S+ \\S+ \\S+).*\\s*$", "$1")
                : "%.2f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The commit, marked when files were changed since. */
    static String commit() {
        String changed = output("git", "status", "--porcelain", "--untracked-files=no").isBlank() ? "" : "-changed";
        return output("git", "rev-parse", "--short=10", "HEAD").strip() + changed;
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        return Files.exists(file) ? Files.readString(file).lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name")).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch")) : System.getProperty("os.arch");
    }

    private static double memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / 1e9;
    }

    private static String output(String... command) {
        try {
            var process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "unknown";
        }
    }
}
