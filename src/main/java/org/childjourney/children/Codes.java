package org.childjourney.children;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The codes of the children in need census behind plain labels, for forms and checks. They are read from
 * {@code returns/cin-codes.csv}, taken from the Department for Education's census schema of 2024 to 2025.
 */
public enum Codes {
    UPN_UNKNOWN("unknownupntype"),
    SEX("sextype"),
    ETHNICITY("ethnicitytype"),
    DISABILITY("disabilitytype"),
    REFERRAL_SOURCE("referralsourcetype"),
    PRIMARY_NEED("primaryneedcodetype"),
    REASON_FOR_CLOSURE("reasonforclosuretype"),
    ASSESSMENT_FACTOR("assessmentfactorstype"),
    CATEGORY_OF_ABUSE("categoryofabusetype");

    private final Map<String, String> labels;

    Codes(String set) {
        this.labels = read(set);
    }

    /** Every code with its label, in the order of the source. */
    public Map<String, String> labels() {
        return labels;
    }

    public boolean has(String code) {
        return code != null && labels.containsKey(code);
    }

    /** What people say for the code; the code itself when it is not of this set. */
    public String label(String code) {
        return labels.getOrDefault(code, code);
    }

    /** All the codes, for a sentence that says what would be right. */
    public String list() {
        return String.join(", ", labels.keySet());
    }

    private static Map<String, String> read(String set) {
        var labels = new LinkedHashMap<String, String>();
        var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
        try (var in = new ClassPathResource("returns/cin-codes.csv").getInputStream(); var each = rows.<Map<String, String>>readValues(in)) {
            while (each.hasNext()) {
                var row = each.next();
                if (set.equals(row.get("code_set"))) {
                    labels.put(row.get("code"), plain(row.get("meaning")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return java.util.Collections.unmodifiableMap(labels);
    }

    /** Drops remarks in brackets meant for us, and the shouting: "LA SERVICES – early help" becomes "Council services – early help". */
    private static String plain(String meaning) {
        String plain = meaning.replace("[to be confirmed]", "").replace("(check DfE guide)", "").replaceFirst("^\\(", "").strip();
        var shouted = java.util.regex.Pattern.compile("^(?:[A-Z]{2,}[A-Z ]*)(?=$| [–-])").matcher(plain);
        return capital(shouted.replaceFirst(words -> capital(words.group().replace("LA ", "COUNCIL ").toLowerCase(java.util.Locale.UK))));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
