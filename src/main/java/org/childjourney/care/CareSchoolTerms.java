package org.childjourney.care;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.childjourney.timescales.SchoolCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The terms of the area's schools, from the same file as the front door's, until a school gives its own. */
@Component
class CareSchoolTerms {

    private final SchoolCalendar calendar;

    CareSchoolTerms(@Value("${childjourney.school-terms:classpath:frontdoor/school-terms.csv}") Resource file) {
        List<SchoolCalendar.Days> terms = new ArrayList<>();
        List<SchoolCalendar.Days> closed = new ArrayList<>();
        try (var in = file.getInputStream();
             var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).<Map<String, String>>readValues(in)) {
            rows.forEachRemaining(row -> ("term".equals(row.get("kind")) ? terms : closed)
                    .add(new SchoolCalendar.Days(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        calendar = new SchoolCalendar(terms, closed, LocalTime.of(8, 45));
    }

    SchoolCalendar calendar() {
        return calendar;
    }
}
