package org.childjourney.timescales;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childjourney.foundation.Answers;

/**
 * One edition of a council's own timescales: one document of its override file.
 *
 * @param file  where it was read, for messages
 * @param name  what its versions add to the national version, such as {@code york-2026}
 * @param from  first London trigger day it applies to; null for every day
 * @param rules the change for each rule
 */
record LocalEdition(String file, String name, LocalDate from, List<LocalRule> rules) {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .build();

    /** Reads an override file: one edition, or several divided by {@code ---}, each later than the one before. */
    static List<LocalEdition> read(String file, String text) {
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            var editions = new ArrayList<LocalEdition>();
            YAML.readValues(parser, JsonNode.class).forEachRemaining(node -> editions.add(edition(file, node)));
            inOrder(file, editions);
            return editions;
        } catch (JsonProcessingException e) {
            throw new BadTimescales(file, "it is not readable YAML: " + e.getOriginalMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof BadTimescales bad ? bad : new BadTimescales(file, "it is not readable YAML: " + e.getMessage(), e);
        }
    }

    private static void inOrder(String file, List<LocalEdition> editions) {
        var answers = new Answers();
        answers.require(!editions.isEmpty(), "editions", 0, "The file holds no edition; write authority, edition and rules.");
        for (int i = 1; i < editions.size(); i++) {
            var earlier = editions.get(i - 1).from();
            var later = editions.get(i).from();
            answers.require(later != null && (earlier == null || later.isAfter(earlier)), "edition " + editions.get(i).name() + ", effective_from",
                    later, "Write a day after that of the edition before it.");
        }
        Rules.orThrow(file, answers);
    }

    /** The rows with this edition's changes; a changed rule keeps its national version for trigger days before the edition. */
    List<Map<String, String>> appliedTo(List<Map<String, String>> rows, List<Map<String, String>> national) {
        var answers = new Answers();
        var result = new ArrayList<>(rows);
        for (var rule : rules) {
            answers.require(rows.stream().anyMatch(r -> r.get("id").equals(rule.id())), "rule " + rule.id(), rule.id(),
                    "There is no such rule; the rules are listed in docs/timescales.md.");
            result = changed(result, rule, national, answers);
        }
        Rules.orThrow(file, answers);
        return result;
    }

    private ArrayList<Map<String, String>> changed(List<Map<String, String>> rows, LocalRule rule, List<Map<String, String>> national, Answers answers) {
        var result = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            if (!row.get("id").equals(rule.id()) || from != null && before(row.get("effective_to"), from)) {
                result.add(row);
                continue;
            }
            if (from != null && (row.get("effective_from").isBlank() || before(row.get("effective_from"), from))) {
                result.add(with(row, "effective_to", from.minusDays(1).toString()));
            }
            result.add(local(rule.changed(row, national, answers), row));
        }
        return result;
    }

    private Map<String, String> local(Map<String, String> changed, Map<String, String> row) {
        var starts = from != null && (row.get("effective_from").isBlank() || before(row.get("effective_from"), from));
        var version = row.get("version").replaceFirst("\\+.*", "") + "+" + name;
        return with(starts ? with(changed, "effective_from", from.toString()) : changed, "version", version);
    }

    private static boolean before(String day, LocalDate other) {
        return !day.isBlank() && LocalDate.parse(day).isBefore(other);
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        var copy = new LinkedHashMap<>(row);
        copy.put(column, value);
        return copy;
    }

    private static LocalEdition edition(String file, JsonNode node) {
        var answers = new Answers();
        var known = Set.of("authority", "edition", "effective_from", "rules");
        node.fieldNames().forEachRemaining(f -> answers.require(known.contains(f), f, node.get(f), "Only authority, edition, effective_from and rules are known."));
        for (var needed : List.of("authority", "edition")) {
            answers.require(node.path(needed).asText().matches("[A-Za-z0-9.\\-]+"), needed, node.path(needed).asText(), "Write letters, digits, dots and hyphens.");
        }
        var day = node.path("effective_from").asText();
        answers.require(day.isEmpty() || day.matches("\\d{4}-\\d{2}-\\d{2}"), "effective_from", day, "Write a day such as 2026-04-01, or leave it out.");
        answers.require(node.path("rules").isObject(), "rules", node.path("rules"), "Write the rules to change, each by its id.");
        var rules = new ArrayList<LocalRule>();
        node.path("rules").fields().forEachRemaining(r -> rules.add(LocalRule.read(r.getKey(), r.getValue(), answers)));
        Rules.orThrow(file, answers);
        return new LocalEdition(file, node.get("authority").asText() + "-" + node.get("edition").asText(),
                day.isEmpty() ? null : LondonTime.parseDay(day), rules);
    }
}
