package org.childjourney.assessment;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The factors found in an assessment, in words short enough to choose from; the census's own labels are sentences that begin
 * alike. They stand in {@code assessment/factors.csv}; the codes are those of the children in need census.
 */
final class Factors {

    private static final Map<String, String> LABELS = read();

    private Factors() {}

    /** Every code with its label, in the order of the census. */
    static Map<String, String> labels() {
        return LABELS;
    }

    /** The factors in words. */
    static String inWords(Collection<String> codes) {
        return codes.stream().map(code -> LABELS.getOrDefault(code, code)).collect(Collectors.joining("; "));
    }

    private static Map<String, String> read() {
        var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
        try (var in = new ClassPathResource("assessment/factors.csv").getInputStream(); var each = rows.<Map<String, String>>readValues(in)) {
            var labels = new LinkedHashMap<String, String>();
            each.forEachRemaining(row -> labels.put(row.get("code"), row.get("label")));
            return java.util.Collections.unmodifiableMap(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
