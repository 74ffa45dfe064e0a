package org.childjourney.caseload;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.WorkingDays;
import org.springframework.stereotype.Service;

/** Brings a children in need census in: one child after the other, each whole or not at all, with a report of every one. */
@Service
public class CinCensus {

    private final Intake intake;
    private final CensusLog log;
    private final WorkingDays workingDays;
    private final ObjectMapper mapper;
    private final Clock clock;

    CinCensus(Intake intake, CensusLog log, WorkingDays baseWorkingDays, ObjectMapper mapper, Clock clock) {
        this.intake = intake;
        this.log = log;
        this.workingDays = baseWorkingDays;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads the file to its end and writes the report, as JSON. The same file again changes nothing.
     *
     * @param by the user name of who brings it in
     * @return false when reading had to stop early; the report says where, and the children before were taken
     * @throws Refused when the file is no census at all; nothing is stored then
     */
    public boolean bringIn(InputStream file, OutputStream report, String by) {
        intake.ready();
        try (var census = open(file)) {
            LocalDate today = LondonTime.day(clock.instant());
            var year = CensusYear.of(census.referenceDate(), today, workingDays);
            UUID id = log.begin(census.referenceDate(), by);
            var totals = new CensusTotals();
            UnreadableCensus stopped;
            try (var written = new CensusReport(mapper, report, id, census, header(census))) {
                stopped = each(census, year, id, totals, written, by);
                written.end(totals, stopped);
            }
            log.finish(id, totals);
            return stopped == null;
        }
    }

    private UnreadableCensus each(CensusReader census, CensusYear year, UUID id, CensusTotals totals, CensusReport report, String by) {
        try {
            for (Optional<Node> next = census.next(); next.isPresent(); next = census.next()) {
                var taken = take(CensusChild.of(next.get(), year), totals, id, by);
                totals.count(taken);
                report.write(taken);
            }
            return null;
        } catch (UnreadableCensus stopped) {
            return stopped;
        }
    }

    private TakenChild take(CensusChild child, CensusTotals totals, UUID file, String by) {
        long number = totals.children() + 1;
        if (child.laChildId() != null) {
            var earlier = log.earlierLine(file, child.laChildId(), child.line());
            if (earlier.isPresent()) {
                return TakenChild.refused(number, child, List.of(new Finding("8510", child.line(), "LAchildID", child.laChildId(),
                        "This child stands in the file already, on line " + earlier.get() + ". Only the first was looked at.")));
            }
        }
        var taken = intake.take(number, child, file, by);
        if (!TakenChild.REFUSED.equals(taken.outcome())) {
            totals.count(child);
        }
        return taken;
    }

    private static CensusReader open(InputStream file) {
        try {
            return new CensusReader(file);
        } catch (UnreadableCensus e) {
            throw Refused.because("line " + e.line(), null, e.getMessage());
        }
    }

    private static List<Finding> header(CensusReader census) {
        LocalDate end = census.referenceDate();
        boolean right = end != null && end.getMonth() == Month.MARCH && end.getDayOfMonth() == 31;
        return right ? List.of() : List.of(new Finding("100", 0, "ReferenceDate", end == null ? null : end.toString(), "The reference date of a census is 31 March."));
    }
}
