package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/** One fortnight's drawing of the lists. */
public record AnnexARun(UUID id, LocalDate fortnight, Instant drawnAt, List<AnnexAFinding> findings, int leftOut, Map<String, Integer> rows, Instant lookedAt, String lookedBy, String words) {

    /** Nobody's name, only the day. */
    public String fileName() {
        return "annex-a-" + fortnight + ".xlsx";
    }

    /** Such as {@code Fortnight from 16 November 2026}. */
    public String inWords() {
        return "Fortnight from " + LondonTime.longDate(fortnight);
    }

    List<AnnexAFinding> of(String team) {
        return findings.stream().filter(each -> team.equals(each.team())).toList();
    }
}
