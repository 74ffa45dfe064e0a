package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.timescales.LondonTime;

/**
 * The figures of one week as a paper: numbers, references of children and user names of staff, never a child's name.
 *
 * @param vacancies posts nobody held when it was compiled
 * @param leftOut children whose records are restricted and whom no list may name
 */
public record WeekFigures(LocalDate week, List<Figure> duties, List<Figure> indicators, List<Caseload> caseloads, List<DriftLine> drift, int leftOut, List<Vacancy> vacancies) {

    /** Reports of before vacancies were counted have none. */
    public WeekFigures {
        vacancies = vacancies == null ? List.of() : List.copyOf(vacancies);
    }

    /** A post that nobody holds. @param team null for a post of the whole service; @param role a role of {@code access.Role} */
    public record Vacancy(String team, String role) {}

    /** One figure with what it is made of; a value nobody knows yet says so, and why. */
    public record Figure(String code, String name, String value, String of, String target) {

        static final String NOT_KNOWN = "not known yet";

        String inWords() {
            return name + ": **" + value + "**" + (of == null ? "" : " (" + of + ")") + (target == null ? "" : ", target " + target);
        }
    }

    /** How many children a worker holds. */
    public record Caseload(String worker, String team, int children) {}

    /** A child for whom something has stood still; by reference. */
    public record DriftLine(String kind, String child, String team, LocalDate since) {

        String inWords() {
            return child + " (" + team + "): " + kind + ", since " + LondonTime.longDate(since);
        }
    }
}
