package org.childjourney.children;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.foundation.ChildId;

/**
 * Weighs what agrees and what differs between a child asked about and a known one. The weights are ours, set so that one
 * strong sign or several weak ones bring a child before the officer, and brothers, sisters and neighbours do not.
 */
final class Comparison {

    private static final double SAME = 10;
    private static final double LIKELY = 7;
    private static final double POSSIBLE = 4.5;

    private final Candidate candidate;
    private final NewChild asked;
    private final List<String> reasons = new ArrayList<>();
    private double weight;

    private Comparison(Candidate candidate, NewChild asked) {
        this.candidate = candidate;
        this.asked = asked;
    }

    /** The match, unless too little agrees to trouble anyone. */
    static Optional<Match> of(NewChild asked, Candidate candidate) {
        var comparison = new Comparison(candidate, asked);
        comparison.numbers();
        comparison.birth();
        comparison.names();
        comparison.home();
        return comparison.likelihood().map(likelihood -> new Match(new ChildId(candidate.id()), likelihood, List.copyOf(comparison.reasons)));
    }

    private Optional<Likelihood> likelihood() {
        if (weight >= SAME) {
            return Optional.of(Likelihood.SAME);
        }
        if (weight >= LIKELY) {
            return Optional.of(Likelihood.LIKELY);
        }
        return weight >= POSSIBLE || sharesANumber() ? Optional.of(Likelihood.POSSIBLE) : Optional.empty();
    }

    private boolean sharesANumber() {
        return isTrue(candidate.sameNhsNumber()) || isTrue(candidate.sameUpn());
    }

    private void numbers() {
        weigh(candidate.sameNhsNumber(), 9, "The NHS number is the same.", -4, "The NHS numbers differ.");
        weigh(candidate.sameUpn(), 8, "The UPN is the same.", -2, "The UPNs differ.");
    }

    private void birth() {
        var on = asked.birth().on();
        var expected = asked.birth().expected();
        if (on != null && candidate.dateOfBirth() != null) {
            bothBorn(on, candidate.dateOfBirth());
        } else if (expected != null && candidate.expected() != null) {
            near(expected, candidate.expected(), 14, 3, "Both are expected at about the same time.");
        } else if (on != null && candidate.expected() != null) {
            near(on, candidate.expected(), 42, 2.5, "The known child is recorded as unborn and was expected at about that time.");
        } else if (expected != null && candidate.dateOfBirth() != null) {
            near(expected, candidate.dateOfBirth(), 42, 2.5, "The known child was born at about the expected time.");
        }
        if (candidate.sameMother()) {
            boolean oneUnborn = asked.birth().unborn() || candidate.expected() != null;
            weigh(true, oneUnborn ? 4 : 1, "The mother's name is the same or alike.", 0, "");
        }
    }

    private void bothBorn(LocalDate asked, LocalDate known) {
        if (asked.equals(known)) {
            weigh(true, 4, "The date of birth is the same.", 0, "");
        } else if (asked.equals(turned(known))) {
            weigh(true, 3, "Day and month of birth are the other way round.", 0, "");
        } else if (partsShared(asked, known) == 2) {
            weigh(true, 1.5, "The dates of birth differ in the day, the month or the year only.", 0, "");
        } else {
            weigh(false, 0, "", -5, "The dates of birth differ.");
        }
    }

    /** Day and month the other way round, as they are when one was written the American way; null when that is no date. */
    static LocalDate turned(LocalDate day) {
        return day.getDayOfMonth() > 12 ? null : LocalDate.of(day.getYear(), day.getDayOfMonth(), 1).withDayOfMonth(day.getMonthValue());
    }

    private static int partsShared(LocalDate a, LocalDate b) {
        return (a.getYear() == b.getYear() ? 1 : 0) + (a.getMonth() == b.getMonth() ? 1 : 0) + (a.getDayOfMonth() == b.getDayOfMonth() ? 1 : 0);
    }

    private void near(LocalDate a, LocalDate b, int days, double agrees, String words) {
        weigh(Math.abs(DAYS.between(a, b)) <= days, agrees, words, -5, "The dates are too far apart for one pregnancy.");
    }

    private void names() {
        if (candidate.namesTurned()) {
            weigh(true, 5, "Given and family name are the other way round.", 0, "");
            return;
        }
        if (candidate.otherName()) {
            weigh(true, 2.5, "One is also known by the other's name.", 0, "");
        } else {
            name(candidate.sameGiven(), candidate.alikeGiven(), 3, 2, -3, "given name");
        }
        name(candidate.sameFamily(), candidate.alikeFamily(), 2, 1.5, -1, "family name");
    }

    private void name(Boolean same, boolean alike, double equal, double near, double differs, String which) {
        if (isTrue(same) || !alike) {
            weigh(same, equal, "The " + which + " is the same.", differs,
                    "The " + which + "s differ" + ("given name".equals(which) ? ": perhaps a brother or sister, or another name." : "."));
        } else {
            weigh(true, near, "The " + which + "s are alike.", 0, "");
        }
    }

    private void home() {
        if (isTrue(candidate.samePostcode())) {
            weigh(true, 1.5, "The postcode is the same.", 0, "");
        }
        boolean bothKnown = !"U".equals(asked.sex()) && !"U".equals(candidate.sex());
        if (bothKnown && !asked.sex().equals(candidate.sex())) {
            weigh(false, 0, "", -1, "The sex recorded differs.");
        }
    }

    private void weigh(Boolean agrees, double plus, String same, double minus, String different) {
        if (agrees != null) {
            weight += agrees ? plus : minus;
            reasons.add(agrees ? same : different);
        }
    }

    private static boolean isTrue(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
