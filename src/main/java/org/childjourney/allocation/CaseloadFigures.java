package org.childjourney.allocation;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * What a child weighs in a caseload, by the heaviest work that is open, and how much a worker may hold, by role and experience.
 * No law gives these figures: those that come along are defaults, and the council names a file of its own.
 */
@Component
public class CaseloadFigures {

    /** A child for whom nothing is open that has a weight of its own. */
    static final String OTHER = "other";
    private static final String FIRST_YEAR = "assessed-and-supported-year";

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();

    /** @param file property {@code childjourney.allocation.caseload}: {@code file:} or {@code classpath:} and a path */
    CaseloadFigures(@Value("${childjourney.allocation.caseload:classpath:allocation/caseload.csv}") Resource file) {
        var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
        try (var in = file.getInputStream(); var each = rows.<Map<String, String>>readValues(in)) {
            each.forEachRemaining(row -> keep(row, file));
        } catch (IOException e) {
            throw new IllegalStateException("childjourney.allocation.caseload names " + file + ", but it cannot be read (" + e.getMessage() + ").", e);
        }
        if (!weights.containsKey(OTHER) || !limits.keySet().containsAll(java.util.Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.EARLY_HELP_PRACTITIONER, FIRST_YEAR))) {
            throw new IllegalStateException(file + " needs a weight for " + OTHER + ", and a limit for each role that holds children and for " + FIRST_YEAR + ".");
        }
    }

    private void keep(Map<String, String> row, Resource file) {
        String points = String.valueOf(row.get("points")).strip();
        if (!points.matches("[1-9]\\d{0,6}") || !java.util.Set.of("weight", "limit").contains(String.valueOf(row.get("what")))) {
            throw new IllegalStateException(file + ": a row says weight or limit, a key, and points from 1 on; this one does not: " + row);
        }
        (row.get("what").equals("weight") ? weights : limits).put(row.get("key"), Integer.valueOf(points));
    }

    /** The weight of a child: that of the heaviest work open. */
    int weightOf(Collection<String> kindsOfWork) {
        return kindsOfWork.stream().mapToInt(kind -> weights.getOrDefault(kind, weights.get(OTHER))).max().orElse(weights.get(OTHER));
    }

    /** How much this worker may hold; in the assessed and supported year never more than that year's limit. */
    int limitOf(Staff worker) {
        int limit = worker.roles().stream().filter(limits::containsKey).mapToInt(limits::get).max().orElse(limits.get(Role.SOCIAL_WORKER));
        return worker.assessedAndSupportedYear() ? Math.min(limit, limits.get(FIRST_YEAR)) : limit;
    }
}
