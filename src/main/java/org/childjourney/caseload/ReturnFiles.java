package org.childjourney.caseload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.childjourney.foundation.Refused;

/** The files of a return of children looked after (SSDA903) in one zip, each a table with its columns' names on the first line. */
final class ReturnFiles {

    static final String HEADER = "header";
    static final String EPISODES = "episodes";
    static final String REVIEWS = "reviews";
    static final String PERMANENCE = "previous_permanence";
    static final String MISSING = "missing";
    static final String HEALTH = "oc2";
    static final String ASYLUM = "uasc";
    private static final Set<String> READ = Set.of(HEADER, EPISODES, REVIEWS, PERMANENCE, MISSING, HEALTH, ASYLUM);
    private static final int MOST_FILES = 50;
    /** Many times what the largest council sends; a zip can promise little and be endless. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int LONGEST_TEXT = 1_000;
    private static final ObjectReader ROWS = new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);

    private final Map<String, Map<String, List<FileRow>>> tables = new TreeMap<>();
    private final List<String> notRead = new ArrayList<>();

    private ReturnFiles() {}

    /** @throws Refused when it is no such zip; nothing is stored then */
    static ReturnFiles of(InputStream zip) throws IOException {
        var files = new ReturnFiles();
        try (var entries = new ZipInputStream(zip)) {
            var counted = new Counted(entries);
            int number = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (++number > MOST_FILES) {
                    throw Refused.because("file", number, "This zip holds more files than a return has.");
                }
                files.read(entry, counted);
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException broken) {
            throw Refused.because("file", null, "One of the files is no table with commas between its columns.");
        } catch (ZipException broken) {
            throw Refused.because("file", null, "This is not a zip file that can be read.");
        }
        files.complete();
        return files;
    }

    private void read(ZipEntry entry, Counted content) throws IOException {
        String name = entry.getName().replaceFirst("^.*/", "").toLowerCase(Locale.ROOT);
        String table = name.replaceFirst("\\.csv$", "");
        if (entry.isDirectory() || !READ.contains(table)) {
            notRead.add(name);
        } else if (tables.containsKey(table)) {
            throw Refused.because("file", name, "The zip holds " + name + " twice.");
        } else {
            tables.put(table, rows(name, content));
        }
    }

    private static Map<String, List<FileRow>> rows(String name, InputStream content) throws IOException {
        var ofChildren = new LinkedHashMap<String, List<FileRow>>();
        MappingIterator<String[]> lines = ROWS.readValues(new InputStreamReader(content, StandardCharsets.UTF_8));
        String[] columns = lines.hasNext() ? lines.next() : new String[0];
        if (columns.length == 0 || !"CHILD".equals(columnName(columns[0]))) {
            throw Refused.because("file", name, name + ": the first line is to name the columns, and CHILD the first of them.");
        }
        for (int line = 2; lines.hasNext(); line++) {
            String[] cells = lines.next();
            var row = new TreeMap<String, String>();
            for (int i = 0; i < Math.min(cells.length, columns.length); i++) {
                row.put(columnName(columns[i]), cells[i].length() > LONGEST_TEXT ? cells[i].substring(0, LONGEST_TEXT) : cells[i]);
            }
            var read = new FileRow(name, line, row);
            if (read.has("CHILD")) {
                ofChildren.computeIfAbsent(read.text("CHILD"), child -> new ArrayList<>()).add(read);
            }
        }
        return ofChildren;
    }

    private static String columnName(String written) {
        return written.replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
    }

    private void complete() {
        if (!tables.containsKey(HEADER) || !tables.containsKey(EPISODES)) {
            throw Refused.because("file", null, "A return of children looked after has at least header.csv and episodes.csv; this zip has "
                    + (tables.isEmpty() ? "neither" : String.join(" and ", tables.keySet())) + ".");
        }
    }

    /** Every child of the header, in its order; then those who stand in the episodes alone. */
    List<String> children() {
        var all = new java.util.LinkedHashSet<>(tables.get(HEADER).keySet());
        all.addAll(tables.get(EPISODES).keySet());
        return List.copyOf(all);
    }

    List<FileRow> of(String table, String child) {
        return tables.getOrDefault(table, Map.of()).getOrDefault(child, List.of());
    }

    /** Names of files in the zip that are not read here. */
    List<String> notRead() {
        return List.copyOf(notRead);
    }

    /** Goes no further than a return can be long, and leaves the zip open when a table is at its end. */
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = super.read(into, from, most);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > MOST_BYTES) {
                throw Refused.because("file", null, "This zip unpacks to far more than a return can be. Nothing was taken.");
            }
        }

        @Override
        public void close() {
            // the zip goes on with its next file
        }
    }
}
