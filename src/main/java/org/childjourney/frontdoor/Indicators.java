package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The signs a contact officer may tick, each with its level of need (1 universal to 4 significant harm). */
@Component
public class Indicators {

    private final Map<String, Indicator> all = new LinkedHashMap<>();

    Indicators() {
        var schema = CsvSchema.emptySchema().withHeader();
        try (var in = new ClassPathResource("frontdoor/indicators.csv").getInputStream();
             var rows = new CsvMapper().readerFor(Indicator.class).with(schema).<Indicator>readValues(in)) {
            rows.forEachRemaining(row -> all.put(row.indicator(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sign, under its heading. */
    @JsonPropertyOrder({"indicator", "heading", "level", "label"})
    public record Indicator(String indicator, String heading, int level, String label) {}

    public Collection<Indicator> all() {
        return all.values();
    }

    public Optional<Indicator> find(String indicator) {
        return Optional.ofNullable(all.get(indicator));
    }

    /** The highest level among the signs; 0 when there are none. */
    public int highest(Collection<String> seen) {
        return seen.stream().mapToInt(this::level).max().orElse(0);
    }

    /** How many of the signs stand at that level. */
    public int countAt(int level, Collection<String> seen) {
        return (int) seen.stream().filter(sign -> level(sign) == level).count();
    }

    /** The signs in words, in the list's order. */
    public List<String> words(Collection<String> seen) {
        return all.values().stream().filter(sign -> seen.contains(sign.indicator())).map(Indicator::label).toList();
    }

    private int level(String sign) {
        return find(sign).map(Indicator::level).orElse(0);
    }
}
