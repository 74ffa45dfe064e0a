package org.childjourney.caseload;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;

/** Brings a return of children looked after (SSDA903) in: one child after the other, each whole or not at all, with a report of every one. */
@Service
public class LookedAfterReturn {

    private final CareIntake intake;
    private final CareLog log;
    private final ObjectMapper mapper;
    private final Clock clock;

    LookedAfterReturn(CareIntake intake, CareLog log, ObjectMapper mapper, Clock clock) {
        this.intake = intake;
        this.log = log;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads the zip and writes the report, as JSON. The same zip again changes nothing.
     *
     * @param by the user name of who brings it in
     * @throws Refused when it is no such return at all; nothing is stored then
     */
    public void bringIn(InputStream zip, OutputStream report, String by) throws IOException {
        intake.ready();
        var files = ReturnFiles.of(zip);
        LocalDate today = LondonTime.day(clock.instant());
        UUID id = log.begin(by);
        var children = new ArrayList<TakenChild>();
        for (String child : files.children()) {
            children.add(intake.take(children.size() + 1L, CareChild.of(files, child, today), id, by));
        }
        var all = CareReport.of(id, files.notRead(), children);
        log.finish(id, all.totals());
        mapper.writeValue(report, all);
    }
}
