package org.childjourney.screens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The papers of a file as people read them: the questions of the form on which each was written, and what was answered. */
@Component
class PapersInWords {

    private final Papers papers;
    private final ObjectMapper json;
    private final ResourcePatternResolver resources;
    private final Names names;

    PapersInWords(Papers papers, ObjectMapper json, ResourcePatternResolver resources, Names names) {
        this.papers = papers;
        this.json = json;
        this.resources = resources;
        this.names = names;
    }

    /** A paper. */
    record Written(String title, String when, String by, List<Line> lines) {}

    /** A question and its answer. */
    record Line(String question, String answer) {}

    List<Written> of(UUID subject) {
        return papers.of(subject).stream().map(paper -> {
            String words = paper.form().replace('-', ' ');
            return new Written(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1), LondonTime.dayAndTime(paper.at()), names.of(paper.recordedBy()),
                    lines(form(paper.form()), paper.answers()));
        }).toList();
    }

    /** In the order of the form; what was not asked is left out. */
    private List<Line> lines(JsonNode form, JsonNode answers) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode component : form.path("components")) {
            if (component.hasNonNull("path")) {
                answers.path(component.path("path").asText()).forEach(row -> lines.addAll(lines(component, row)));
            } else if (component.has("components")) {
                lines.addAll(lines(component, answers));
            } else if (answers.hasNonNull(component.path("key").asText("-"))) {
                lines.add(new Line(component.path("label").asText(component.path("dateLabel").asText()), inWords(component, answers.get(component.path("key").asText()))));
            }
        }
        return lines;
    }

    private static String inWords(JsonNode component, JsonNode answer) {
        for (JsonNode choice : component.path("values")) {
            if (choice.path("value").asText().equals(answer.asText())) {
                return choice.path("label").asText();
            }
        }
        if (!component.path("type").asText().equals("datetime")) {
            return answer.asText();
        }
        return answer.asText().contains("T") ? LondonTime.dayAndTime(LondonTime.parse(answer.asText())) : LondonTime.longDate(LondonTime.parseDay(answer.asText()));
    }

    private JsonNode form(String name) {
        try {
            var found = resources.getResources("classpath*:forms/*/" + name + ".form");
            return found.length == 0 ? json.createObjectNode() : json.readTree(found[0].getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + name + " cannot be read", e);
        }
    }
}
